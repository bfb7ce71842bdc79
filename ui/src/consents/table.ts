import type { ListedConsent } from '../backend';
import { m } from '../paraglide/messages';
import { parseIso, shortDate } from '../text/date';

/** "10/09/2026", as it stands in a cell; none is empty. */
export function dayOf(iso: string | undefined): string {
  const day = parseIso(iso);
  return day ? shortDate(day) : (iso ?? '');
}

/** What a state is called. */
export const stateWord = (state: ListedConsent['state']): string =>
  state === 'granted'
    ? m.consents_granted()
    : state === 'withdrawn'
      ? m.consents_withdrawn()
      : m.consents_missing();

/** The heads of the columns, for the clipboard and the printer. */
export const headsOf = (): string[] => [
  m.register_number(),
  m.consents_code(),
  m.consents_class(),
  m.consents_parent(),
  m.consents_child(),
  m.consents_note(),
  m.consents_withdrawn_on(),
  m.consents_state(),
];

/** A child as a row under these heads. */
export const cellsOf = ({ consent, state }: ListedConsent, index: number): string[] => [
  String(index + 1),
  consent.code,
  consent.class ?? '',
  dayOf(consent.parent_on),
  dayOf(consent.child_on),
  consent.note ?? '',
  dayOf(consent.withdrawn_on),
  stateWord(state),
];
