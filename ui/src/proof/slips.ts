import type { Slip } from '../backend';

/** The text with a run replaced. */
export const replaced = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/**
 * A slip of a text that was changed since it was read: moved along with what follows the change, gone (null) if the
 * change touched it.
 */
export function carried(slip: Slip, before: string, after: string): Slip | null {
  if (before === after) return slip;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (slip.end <= head) return slip;
  if (slip.start < before.length - tail) return null;
  const by = after.length - before.length;
  return { ...slip, start: slip.start + by, end: slip.end + by };
}

/** Slips by what they have in common; `Map.groupBy` is missing in older WebKitGTK. */
export function grouped<Key>(slips: readonly Slip[], by: (slip: Slip) => Key): Map<Key, Slip[]> {
  const groups = new Map<Key, Slip[]>();
  for (const slip of slips) {
    const group = groups.get(by(slip));
    if (group) group.push(slip);
    else groups.set(by(slip), [slip]);
  }
  return groups;
}

/** Whether a slip is marked in the text: what the eye does not see and what only a check-list asks is not. */
export const isMarked = (slip: Slip): boolean => slip.level !== 'silent' && slip.level !== 'content';

/** Whether a slip can be mended without a choice. */
export const isCertain = (slip: Slip): boolean =>
  (slip.level === 'certain' || slip.level === 'silent') && slip.fixes.length === 1;

/** Whether a place in a text lies within a slip or at its edge. */
export const touches = (slip: Slip, at: number): boolean => slip.start <= at && at <= slip.end;

/** The text with the first fix of each slip; the slips are of this text and do not overlap. */
export function mended(text: string, slips: readonly Slip[]): string {
  return [...slips]
    .sort((a, b) => b.start - a.start)
    .reduce((now, slip) => replaced(now, slip.start, slip.end, slip.fixes[0] ?? slip.text), text);
}

/** A slip within the words around it: at most `room` characters on each side, cut between words. */
export function excerpt(text: string, slip: Slip, room = 36): { before: string; after: string } {
  const cut = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ');
  let from = Math.max(0, slip.start - room);
  let to = Math.min(text.length, slip.end + room);
  while (from > 0 && from < slip.start && !/\s/.test(text[from - 1]!)) from += 1;
  while (to < text.length && to > slip.end && !/\s/.test(text[to]!)) to -= 1;
  return {
    before: (from > 0 ? '… ' : '') + cut(from, slip.start),
    after: cut(slip.end, to) + (to < text.length ? ' …' : ''),
  };
}
