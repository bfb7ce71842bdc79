import type { Phrase, Phrases } from '../backend';
import { matches } from '../text/fold';

/** What is to be filled in. */
export const SLOT = '…';

const OF_FIELD: Record<string, string> = {
  'event.purposes': 'purpose',
  'event.meaning': 'meaning',
  'discussion.points': 'discussion',
  'discussion.summary': 'discussion',
  'review.strengths': 'review',
  'review.weaknesses': 'review',
  'review.causes': 'review',
  'review.solutions': 'review',
  outcomes: 'outcomes',
  thanks: 'thanks',
  closing: 'closing',
};

/** The section whose phrases fit a field; undefined: the field is no place for sentences. */
export const sectionOfField = (path: string): string | undefined => OF_FIELD[path];

const OF_PAPER: Record<string, string> = {
  opening: 'lead',
  bases: 'basis',
  points: 'outcomes',
  proposals: 'tasks',
  end: 'closing',
};

/** The section of the library that a section of a paper writes from. */
export const sectionOfPaper = (name: string): string => OF_PAPER[name] ?? name;

export interface Shelved {
  text: string;
  own: boolean;
}

/** The phrases of a section that have the words looked for: the school's own, the newest first, then the program's. */
export function shelf(all: Phrases, section: string, query: string): Shelved[] {
  const fits = (phrase: Phrase) => phrase.section === section && matches(phrase.text, query);
  const own = all.own.filter(fits).reverse();
  const texts = new Set(own.map((phrase) => phrase.text));
  const shipped = all.shipped.filter((phrase) => fits(phrase) && !texts.has(phrase.text));
  return [
    ...own.map(({ text }) => ({ text, own: true })),
    ...shipped.map(({ text }) => ({ text, own: false })),
  ];
}

/** Text with a phrase after it. */
export const withPhrase = (before: string, phrase: string): string => {
  const text = before.trimEnd();
  return text === '' ? phrase : `${text} ${phrase}`;
};

/** Marks the first place to fill in, behind a point, in the field that has the focus. */
export function markSlot(from: number): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const at = field.value.indexOf(SLOT, from);
  if (at >= 0) field.setSelectionRange(at, at + SLOT.length);
}
