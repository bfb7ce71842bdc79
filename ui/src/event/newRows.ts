import type { EventFile, KindForm } from '../backend';
import type { Json } from './record';

/** A free id for a person, a school or a photo of the event. */
export function newId(event: EventFile, of: 'people' | 'schools' | 'photos'): string {
  const taken = new Set((event[of] as { id: string }[]).map((entry) => entry.id));
  const letter = of === 'people' ? 'p' : of === 'schools' ? 's' : 'a';
  for (let number = taken.size + 1; ; number += 1) {
    const id = `${letter}${number}`;
    if (!taken.has(id)) return id;
  }
}

/** What a new row cannot be without: codes are never half typed, so each begins with the kind's usual one. */
export function newRow(form: KindForm, event: EventFile, list: string): Record<string, Json> {
  const level = event.schools.find((school) => school.id === event.event.host)?.level;
  const { defaults } = form;
  switch (list) {
    case 'programme': {
      const usual = level === 'preschool' ? defaults.programme_preschool : undefined;
      return { kind: usual ?? defaults.programme ?? 'other' };
    }
    case 'outcomes':
      return { kind: defaults.outcome ?? 'agreement' };
    case 'people':
    case 'schools':
      return { id: newId(event, list) };
    default:
      return {};
  }
}
