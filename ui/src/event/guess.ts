import { fold } from '../text/fold';

/** How items of a programme begin that are no lesson, activity or paper, whatever else the kind of event is about. */
const BEGINNINGS: [string, string[]][] = [
  ['discussion', ['trao doi', 'thao luan', 'gop y', 'rut kinh nghiem', 'hoi dap', 'nhan xet']],
  ['paper', ['tham luan']],
  ['tour', ['tham quan']],
  ['signing', ['ky ket', 'le ky']],
  ['performance', ['van nghe']],
  ['gifts', ['tang hoa', 'tang qua', 'trao qua']],
  ['group_photo', ['chup anh', 'chup hinh']],
];

/** What an item is by the first words of its title; undefined if they do not say. */
export function kindOfItem(title: string): string | undefined {
  const words = `${fold(title).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return BEGINNINGS.find(([, list]) => list.some((begin) => words.startsWith(`${begin} `)))?.[0];
}
