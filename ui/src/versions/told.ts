import type { Difference, KindForm, Words } from '../backend';

/** A change in words: which field, and what became of it. */
export interface Told {
  field: string;
  label: Words | null;
  before: string | null;
  after: string | null;
  /** How many rows came (or, below zero, went); 0: rows changed; null: it is no list. */
  rows: number | null;
}

/** What a version changed, a field once, in the order in which the form asks. */
export function tell(changed: Difference[], form: KindForm): Told[] {
  const fields = form.steps.flatMap((step) => step.fields);
  const found = new Map<string, { told: Told; place: number }>();
  for (const one of changed) {
    const place = fields.findIndex(
      (field) => field.path === one.field || one.field.startsWith(`${field.path}.`),
    );
    const field = fields[place];
    const key = field?.path ?? one.field.split('.')[0]!;
    if (found.has(key)) continue;
    found.set(key, {
      told: {
        field: key,
        label: field?.label ?? null,
        before: one.before,
        after: one.after,
        rows: one.rows ? one.rows[1] - one.rows[0] : null,
      },
      place: place < 0 ? fields.length : place,
    });
  }
  return [...found.values()].sort((a, b) => a.place - b.place).map(({ told }) => told);
}

/** Versions by the day they were saved on, the newest day first. */
export function byDay<T extends { saved_at: string }>(
  versions: T[],
  dayOf: (moment: string) => string,
): { day: string; versions: T[] }[] {
  const days: { day: string; versions: T[] }[] = [];
  for (const version of versions) {
    const day = dayOf(version.saved_at);
    const last = days.at(-1);
    if (last?.day === day) last.versions.push(version);
    else days.push({ day, versions: [version] });
  }
  return days;
}
