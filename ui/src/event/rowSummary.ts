import { desk } from '../app/desk.svelte';
import type { Field } from '../backend';
import { parseIso, shortDate } from '../text/date';
import { grouped } from '../text/number';
import { isEmpty, type Json } from './record';
import type { EventSession } from './session.svelte';

/** A value in a few words, as a row's summary shows it. */
function told(session: EventSession, field: Field, value: Json): string {
  if (isEmpty(value)) return '';
  const person = (id: Json) => session.person(String(id))?.full_name ?? '';
  switch (field.type) {
    case 'choice':
      return desk.word(field.codes ?? '', String(value));
    case 'person':
      return person(value);
    case 'people':
      return (value as Json[]).map(person).join(', ');
    case 'school':
      return session.school(String(value))?.name ?? '';
    case 'schools':
      return (value as Json[]).map((id) => session.school(String(id))?.name ?? '').join(', ');
    case 'texts':
      return (value as Json[]).filter((text) => !isEmpty(text)).join('; ');
    case 'date': {
      const day = parseIso(String(value));
      return day ? shortDate(day) : '';
    }
    case 'dong':
      return `${grouped(Number(value))} đ`;
    case 'flag':
      return value === true ? desk.say(field.label) : '';
    case 'rows':
    case 'photos':
    case 'credit':
      return '';
    case 'number':
      return `${desk.say(field.label)}: ${String(value)}`;
    default:
      return String(value);
  }
}

/** A row in one line: everything entered but `without`. */
export function summary(
  session: EventSession,
  field: Field,
  row: Record<string, Json> | undefined,
  without?: string,
): string {
  return field.of
    .filter((inner) => inner.path !== without)
    .map((inner) => told(session, inner, row?.[inner.path]))
    .filter((text) => text !== '')
    .join(' · ');
}
