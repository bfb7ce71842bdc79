import type { EventFile, PastedPerson, Person, School } from '../backend';
import { newId } from '../event/newRows';
import { fold } from '../text/fold';

/** Whether what was pasted holds more than one name: then it is a list, not a word for the field. */
export const isList = (text: string): boolean => text.trim().includes('\n') || /\S\t+\S/.test(text);

const LEVELS: [RegExp, string][] = [
  [/\b(?:mn|mam non)\b/, 'mam non'],
  [/\b(?:mg|mau giao)\b/, 'mau giao'],
  [/\b(?:th|tieu hoc)\b/, 'tieu hoc'],
  [/\b(?:thcs|trung hoc co so)\b/, 'thcs'],
  [/\b(?:thpt|trung hoc pho thong)\b/, 'thpt'],
];

/** A school's name for comparing: "MN Nắng Sớm" and "Trường Mầm non Nắng Sớm" are one. */
export function schoolKey(name: string): string {
  let key = fold(name).replace(/^(?:truong|trg)\.? /, '');
  for (const [written, full] of LEVELS) key = key.replace(written, full);
  return key;
}

/** Where a pasted person belongs: one of the event's schools, or an organisation by name. */
export function placeAmong(
  schools: readonly School[],
  name: string,
): Pick<Person, 'school' | 'organisation'> {
  if (name.trim() === '') return {};
  const school = schools.find((entry) => schoolKey(entry.name) === schoolKey(name));
  return school ? { school: school.id } : { organisation: name.trim() };
}

/** Whoever of the event is meant: the same name, and not of another place. */
export function sameAs(event: EventFile, row: PastedPerson): Person | undefined {
  const place = placeAmong(event.schools, row.place ?? '');
  return event.people.find(
    (person) =>
      fold(person.full_name) === fold(row.full_name) &&
      (!row.place ||
        (person.school === place.school && person.organisation === place.organisation) ||
        (person.school === undefined && person.organisation === undefined)),
  );
}

/** The event with the people of a list, and their ids in the list's order; who is there already is completed. */
export function withPeople(
  event: EventFile,
  rows: readonly PastedPerson[],
): { event: EventFile; ids: string[] } {
  let next = event;
  const ids: string[] = [];
  for (const row of rows) {
    const place = placeAmong(next.schools, row.place ?? '');
    const known = sameAs(next, row);
    if (known) {
      const completed: Person = {
        ...known,
        ...(known.titles.length === 0 ? { titles: row.titles } : {}),
        ...(!known.honorific && row.honorific ? { honorific: row.honorific } : {}),
        ...(!known.school && !known.organisation ? place : {}),
      };
      next = { ...next, people: next.people.map((person) => (person === known ? completed : person)) };
      ids.push(known.id);
    } else {
      const person: Person = {
        id: newId(next, 'people'),
        full_name: row.full_name,
        titles: row.titles,
        ...(row.honorific ? { honorific: row.honorific } : {}),
        ...place,
      };
      next = { ...next, people: [...next.people, person] };
      ids.push(person.id);
    }
  }
  return { event: next, ids };
}
