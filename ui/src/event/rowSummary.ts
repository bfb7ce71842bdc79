import { desk } from '../app/desk.svelte';
import type { Field } from '../backend';
import { parseIso, shortDate } from '../text/date';
import { grouped } from '../text/number';
import { isEmpty, type Json } from './record';
import type { EventSession } from './session.svelte';

/** A value in a few words, as a row's summary shows it. */
function told(session: EventSession, field: Field, value: Json): string {
  if (isEmpty(value)) return '';
  const name = (id: Json) =>
    session.person(String(id))?.full_name ?? session.school(String(id))?.name ?? String(id);
  switch (field.type) {
    case 'choice':
      return desk.word(field.codes ?? '', String(value));
    case 'section':
      return desk.word('sections', String(value));
    case 'person':
    case 'school':
      return name(value);
    case 'people':
    case 'schools':
    case 'names':
      return (value as Json[]).map(name).join(', ');
    case 'texts':
      return (value as Json[])
        .filter((text) => !isEmpty(text))
        .map((text) => (field.suggest === 'tags' ? desk.word('tags', String(text)) : text))
        .join('; ');
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
    case 'programme_item':
      return `${desk.say(field.label)}: ${String(value)}`;
    default:
      return String(value);
  }
}

/** A row in one line: what was entered, except in the fields that stand beside it. */
export function summary(
  session: EventSession,
  field: Field,
  row: Record<string, Json> | undefined,
  without: readonly Field[] = [],
): string {
  const rank = (inner: Field) => {
    const at = field.row.indexOf(inner.path);
    return at < 0 ? field.row.length : at;
  };
  return field.of
    .filter(
      (inner) =>
        !without.includes(inner) &&
        inner.type !== 'long_text' &&
        (field.row.length === 0 || field.row.includes(inner.path)),
    )
    .sort((a, b) => rank(a) - rank(b))
    .map((inner) => told(session, inner, row?.[inner.path]))
    .filter((text) => text !== '')
    .join(' · ');
}
