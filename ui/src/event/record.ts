/** A place in the event record: "programme[2].title" as ["programme", 2, "title"]. */
export type Keys = readonly (string | number)[];

/** Any part of the event record, as JSON. */
export type Json = undefined | null | boolean | number | string | Json[] | { [name: string]: Json };

/** Paths that were read: every field on the desk asks for its own at every keystroke. */
const read = new Map<string, Keys>();

export function keysOf(path: string): Keys {
  const known = read.get(path);
  if (known) return known;
  const keys = [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map((m) =>
    m[2] === undefined ? m[1]! : Number(m[2]),
  );
  read.set(path, keys);
  return keys;
}

export function valueAt(record: Json, keys: Keys): Json {
  let found: Json = record;
  for (const key of keys) {
    if (found === null || typeof found !== 'object') return undefined;
    found = (found as Record<string | number, Json>)[key];
  }
  return found;
}

/**
 * The record with another value at one place. Everything beside the way there is shared with the old record,
 * so a history of whole records costs no more than what changed. `undefined` takes the field away.
 */
export function withValue<T extends Json>(record: T, keys: Keys, value: Json): T {
  const [key, ...rest] = keys;
  if (key === undefined) return value as T;
  const list = Array.isArray(record) || (record == null && typeof key === 'number');
  const copy: Record<string | number, Json> | Json[] = list
    ? [...((record as unknown as Json[] | null | undefined) ?? [])]
    : { ...(record as Record<string, Json> | null | undefined) };
  const inner = withValue((copy as Record<string | number, Json>)[key], rest, value);
  if (inner === undefined && !list) delete (copy as Record<string, Json>)[key as string];
  else (copy as Record<string | number, Json>)[key] = inner;
  return copy as T;
}

/** Whether nothing was entered: no text, no rows, a group of nothing. A `false` and a 0 are answers. */
export function isEmpty(value: Json): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value === 'object') return Object.values(value).every(isEmpty);
  return false;
}

/** A list with one of its entries at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const copy = [...list];
  const [entry] = copy.splice(from, 1);
  if (entry !== undefined) copy.splice(to, 0, entry);
  return copy;
}

/** Whether a sentence that came from `from` belongs to the field at `path`: one lies within the other. */
export function concerns(from: string, path: string): boolean {
  const within = (inner: string, outer: string) =>
    inner === outer || (inner.startsWith(outer) && '.['.includes(inner.charAt(outer.length)));
  return within(from, path) || within(path, from);
}
