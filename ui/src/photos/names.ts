import type { EventFile } from '../backend';

const plain = (text: string) =>
  ` ${text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether words hold the name of a child that is listed for one of the event's photos. */
export function namesChild(event: EventFile, words: string | undefined): boolean {
  if (!words) return false;
  const text = plain(words);
  return event.photos.some((photo) =>
    photo.children.some((name) => name.trim() !== '' && text.includes(plain(name))),
  );
}
