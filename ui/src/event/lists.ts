import type { EventFile, Field, KindForm } from '../backend';
import { kindOfItem } from './guess';
import { newRow } from './newRows';
import { keysOf, moved, valueAt, withValue, type Json } from './record';

/** The event with a list at a path replaced; an empty list stays, as lists always do. */
export function withList(event: EventFile, path: string, list: readonly unknown[]): EventFile {
  return withValue(event as unknown as Json, keysOf(path), list as Json) as unknown as EventFile;
}

/** The event with an entry of a list moved; where papers have an order of their own, the author's now wins. */
export function withMoved(
  event: EventFile,
  field: Field,
  path: string,
  list: readonly unknown[],
  from: number,
  to: number,
): EventFile {
  const next = withFollowers(withList(event, path, moved(list, from, to)), path, (at) => {
    if (at === from) return to;
    if (from < at && at <= to) return at - 1;
    return to <= at && at < from ? at + 1 : at;
  });
  return field.own_order === undefined ? next : withOwnOrder(next, field.own_order, true);
}

/** The event with an entry of a list taken out. */
export function withoutRow(
  event: EventFile,
  path: string,
  list: readonly unknown[],
  index: number,
): EventFile {
  const left = list.filter((_, at) => at !== index);
  return withFollowers(withList(event, path, left), path, (at) =>
    at === index ? undefined : at > index ? at - 1 : at,
  );
}

/**
 * The event with photos and speeches still behind the programme item that they stood behind, which bears another
 * number now. Where the item is gone a photo goes to the end, and a speech follows the item before it.
 */
function withFollowers(
  event: EventFile,
  path: string,
  now: (index: number) => number | undefined,
): EventFile {
  if (path !== 'programme') return event;
  const before = (index: number): number => {
    const place = index < 0 ? -1 : now(index);
    return place ?? before(index - 1);
  };
  const photos = event.photos.map((photo) => {
    if (photo.after === undefined || photo.after < 1) return photo;
    const { after, ...rest } = photo;
    const place = now(after - 1);
    return place === undefined ? rest : place + 1 === after ? photo : { ...rest, after: place + 1 };
  });
  const speeches = event.speeches.map((speech) => {
    const place = speech.after ? before(speech.after - 1) + 1 : speech.after;
    return place === speech.after ? speech : { ...speech, after: place };
  });
  return { ...event, photos, speeches };
}

/** The event with the papers' own order of a list switched off or on again. */
export function withOwnOrder(event: EventFile, flag: string, own: boolean): EventFile {
  return withValue(event as unknown as Json, keysOf(flag), own ? true : undefined) as unknown as EventFile;
}

/** The event with a value entered at a path; a row that begins with it gets what no row can be without. */
export function withEntry(form: KindForm, event: EventFile, path: string, value: Json): EventFile {
  const keys = keysOf(path);
  let record = event as unknown as Json;
  keys.forEach((key, at) => {
    const here = keys.slice(0, at + 1);
    if (typeof key !== 'number' || at === keys.length - 1 || valueAt(record, here) !== undefined) return;
    record = withValue(record, here, newRow(form, event, keys.slice(0, at).join('.')));
  });
  const next = withValue(record, keys, value) as unknown as EventFile;
  return path.endsWith('.title') && keys[0] === 'programme' ? withGuess(form, next, keys[1] as number) : next;
}

/** The event with an item's kind guessed from its first words, as long as it is still what every new item is. */
function withGuess(form: KindForm, event: EventFile, index: number): EventFile {
  const item = event.programme[index];
  if (!item || item.kind !== newRow(form, event, 'programme').kind) return event;
  const kind = kindOfItem(item.title ?? '');
  return kind === undefined
    ? event
    : (withValue(event as unknown as Json, ['programme', index, 'kind'], kind) as unknown as EventFile);
}
