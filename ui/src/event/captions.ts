import type { Code, EventFile, Photo } from '../backend';
import { namesChild } from '../photos/names';

const unquoted = (text: string) => text.trim().replace(/[.“”"]+/g, '');

/** What a photo of this event may show, in the words of the event itself; no child's name, and nothing that a caption says already. */
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
  return [...new Set([...items, ...speeches])].filter(
    (caption) => !used.has(caption) && !namesChild(event, caption),
  );
}

/** A description for those who cannot see the photo: what it shows, and where; empty if nothing is known. */
export function alternativeFor(event: EventFile, photo: Photo): string {
  const shows = photo.caption?.trim().replace(/[.]+$/, '') || event.event.title?.trim() || '';
  const place = event.event.place?.trim() ?? '';
  const words = shows && place && !shows.includes(place) ? `${shows} tại ${place}` : shows;
  return namesChild(event, words) || words === photo.caption?.trim() ? '' : words;
}
