import type { Edit, EventFile, Key } from '../backend';

/**
 * What changed from one record to another: where a list or an object kept its entries, only those that are other
 * objects are entered, so what both records share is never looked at.
 */
export function editsBetween(from: EventFile, to: EventFile): Edit[] {
  const edits: Edit[] = [];
  compare(from, to, [], edits);
  return edits;
}

function compare(from: unknown, to: unknown, at: Key[], edits: Edit[]): void {
  if (from === to) return;
  const keys = commonKeys(from, to);
  if (!keys) edits.push({ at, value: to });
  else for (const key of keys) compare((from as Parts)[key], (to as Parts)[key], [...at, key], edits);
}

type Parts = Record<Key, unknown>;

/** What both consist of; null if they are no parts of the same names. */
function commonKeys(from: unknown, to: unknown): Key[] | null {
  if (Array.isArray(from) && Array.isArray(to)) return from.length === to.length ? [...from.keys()] : null;
  if (!isObject(from) || !isObject(to)) return null;
  const names = Object.keys(to);
  // What is undefined does not cross: it is no field, and none can stand in its place.
  const same = (name: string) => from[name] !== undefined && to[name] !== undefined;
  return Object.keys(from).length === names.length && names.every(same) ? names : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
