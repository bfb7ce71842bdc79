import type { EventFile } from '../backend';

const plain = (text: string) =>
  ` ${text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** "07" or "5A" are also numbers and classes; a longer code tells of a child wherever it stands. */
const tells = (code: string) => code.trim().length >= 4 && /\p{L}/u.test(code);

/** Whether words hold the name or the code of a child that is listed for one of the event's photos. */
export function namesChild(event: EventFile, words: string | undefined): boolean {
  if (!words) return false;
  const text = plain(words);
  return event.photos.some((photo) =>
    [...photo.children, ...photo.codes.filter(tells)].some(
      (name) => name.trim() !== '' && text.includes(plain(name)),
    ),
  );
}
