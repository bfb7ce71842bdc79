/** Which photos of the light table are worked on: one, or several at once. */
export interface Choice {
  /** The one that was chosen last. */
  one: string;
  /** Where a row of them began. */
  from: string;
  /** All of them, `one` too. */
  all: ReadonlySet<string>;
}

export const only = (id: string): Choice => ({ one: id, from: id, all: new Set([id]) });

/** Everything between where the row began and here. */
export function upTo(choice: Choice, id: string, ids: readonly string[]): Choice {
  const ends = [ids.indexOf(choice.from), ids.indexOf(id)];
  if (ends.includes(-1)) return only(id);
  return { one: id, from: choice.from, all: new Set(ids.slice(Math.min(...ends), Math.max(...ends) + 1)) };
}

/** One more, or one less; one always stays. */
export function toggled(choice: Choice, id: string): Choice {
  const all = new Set(choice.all);
  if (!all.delete(id)) all.add(id);
  const one = all.has(id) ? id : [...all].at(-1);
  return one === undefined ? only(id) : { one, from: one, all };
}

export const everything = (choice: Choice, ids: readonly string[]): Choice => ({
  ...choice,
  all: new Set(ids),
});

/** The choice among those that are there; what is gone leaves the first. */
export function among(choice: Choice | undefined, ids: readonly string[]): Choice | undefined {
  const [first] = ids;
  if (first === undefined) return undefined;
  if (!choice || !ids.includes(choice.one)) return only(first);
  const all = ids.filter((id) => choice.all.has(id));
  return all.length === 0 ? only(choice.one) : { ...choice, all: new Set(all) };
}
