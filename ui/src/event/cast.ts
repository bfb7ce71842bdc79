import type { EventFile, Person, School } from '../backend';
import type { Json } from './record';

/** Whether an id is used anywhere in a value. */
function isNamed(value: Json, id: string): boolean {
  if (value === id) return true;
  if (Array.isArray(value)) return value.some((entry) => isNamed(entry, id));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).some(([name, entry]) => name !== 'id' && isNamed(entry, id));
  return false;
}

/**
 * The event without those of the given people and schools that nothing refers to any more: who was taken off
 * the last list was not there. Undo brings them back.
 */
export function withoutStrangers(event: EventFile, ...candidates: (string | undefined)[]): EventFile {
  let kept = event;
  for (const id of candidates) {
    if (id === undefined || isNamed(kept as unknown as Json, id)) continue;
    kept = {
      ...kept,
      people: kept.people.filter((person) => person.id !== id),
      schools: kept.schools.filter((school) => school.id !== id),
    };
  }
  return kept;
}

/** The event with one person's data changed; what is set to undefined is taken away. */
export function withPerson(event: EventFile, id: string, change: Partial<Person>): EventFile {
  return {
    ...event,
    people: event.people.map((person) => (person.id === id ? merged(person, change) : person)),
  };
}

/** The event with one school's data changed. */
export function withSchool(event: EventFile, id: string, change: Partial<School>): EventFile {
  return {
    ...event,
    schools: event.schools.map((school) => (school.id === id ? merged(school, change) : school)),
  };
}

function merged<T extends object>(entry: T, change: Partial<T>): T {
  const next: Record<string, unknown> = { ...entry, ...change };
  for (const [name, value] of Object.entries(next)) if (value === undefined) delete next[name];
  return next as T;
}

/** The event without a person or a school, and without every mention of them. */
export function withoutEntry(event: EventFile, id: string): EventFile {
  const drop = (value: Json): Json => {
    if (Array.isArray(value))
      return value.filter((entry) => entry !== id && (entry as { id?: string } | null)?.id !== id).map(drop);
    if (value === null || typeof value !== 'object') return value;
    const kept = Object.entries(value).filter(([name, entry]) => entry !== id || name === 'id');
    return Object.fromEntries(kept.map(([name, entry]) => [name, drop(entry)]));
  };
  return drop(event as unknown as Json) as unknown as EventFile;
}
