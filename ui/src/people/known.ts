import { backend, type Person, type School } from '../backend';
import type { EventSession } from '../event/session.svelte';
import { matches } from '../text/fold';

/** Someone who may be meant: already in this event, or met at an earlier one. */
export interface Known {
  /** The id in this event, if already there. */
  id?: string;
  full_name: string;
  titles: string[];
  honorific?: string;
  /** The school's or organisation's name. */
  from: string;
  isSchool: boolean;
  met: number;
}

/** The name of where a person comes from. */
export function origin(session: EventSession, person: Person): string {
  return session.school(person.school)?.name ?? person.organisation ?? '';
}

/** Who might be meant by `text`: people of this event first, then those met before. */
export async function knownPeople(session: EventSession, text: string, except?: string): Promise<Known[]> {
  const here = session.event.people
    .filter((person) => person.id !== except && person.full_name && matches(person.full_name, text))
    .map((person): Known => ({
      id: person.id,
      full_name: person.full_name,
      titles: person.titles ?? [],
      honorific: person.honorific,
      from: origin(session, person),
      isSchool: person.school !== undefined,
      met: 0,
    }));
  const before = await backend.call('people_suggest', { text, limit: 8 }).catch(() => []);
  const names = new Set(here.map((person) => person.full_name));
  const others = before
    .filter((person) => !names.has(person.full_name))
    .map((person): Known => ({
      full_name: person.full_name,
      titles: person.titles,
      honorific: person.honorific ?? undefined,
      from: person.school_name ?? person.organisation ?? '',
      isSchool: Boolean(person.school_name),
      met: person.met,
    }));
  return [...here, ...others].slice(0, 8);
}

/** A known person as an entry of this event: the school is found among the event's, or kept as text. */
export function asPerson(session: EventSession, known: Known, id: string): Person {
  const school = session.event.schools.find((entry) => entry.name === known.from);
  return {
    id,
    full_name: known.full_name,
    titles: [...known.titles],
    honorific: known.honorific,
    ...placeOf(session, known.from, school),
  };
}

/** Where a person belongs, by a name: one of the event's schools, or an organisation. */
export function placeOf(
  session: EventSession,
  name: string,
  school: School | undefined = session.event.schools.find((entry) => entry.name === name.trim()),
): Pick<Person, 'school' | 'organisation'> {
  if (school) return { school: school.id, organisation: undefined };
  return { school: undefined, organisation: name.trim() === '' ? undefined : name };
}
