import type { Code, EventFile } from '../backend';

const unquoted = (text: string) => text.trim().replace(/[.“”"]+/g, '');

/** What a photo of this event may show, in the words of the event itself; what a caption says already is not offered. */
export function captionsFor(event: EventFile, kinds: readonly Code[]): string[] {
  const used = new Set(event.photos.map((photo) => photo.caption?.trim()));
  const person = (id: string | undefined) => event.people.find((entry) => entry.id === id);
  const items = event.programme
    .filter((item) => item.title?.trim())
    .map((item) => {
      const kind = kinds.find((code) => code.code === item.kind)?.vi;
      return kind && item.kind !== 'other' ? `${kind} “${unquoted(item.title ?? '')}”` : (item.title ?? '');
    });
  const speeches = event.speeches
    .map((speech) => {
      const known = person(speech.person);
      return (known ? [known.honorific ?? '', known.full_name].join(' ') : (speech.speaker ?? '')).trim();
    })
    .filter((speaker) => speaker !== '')
    .map((speaker) => `${speaker.slice(0, 1).toUpperCase()}${speaker.slice(1)} phát biểu`);
  return [...new Set([...items, ...speeches])].filter((caption) => !used.has(caption));
}
