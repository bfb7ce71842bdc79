import type { Citation } from '../backend';

/** A new paper that says nothing yet. */
export const blankCitation = (): Citation => ({ kind: '', number: '', issuer: '', checked: false });

/** Whether a paper is in force on a day ("2026-11-21"). */
export function forceOf(citation: Citation, day: string): 'in_force' | 'expired' | 'coming' {
  if (citation.effective_to !== undefined && citation.effective_to < day) return 'expired';
  if (citation.effective_from !== undefined && citation.effective_from > day) return 'coming';
  return 'in_force';
}

/** "Thông tư số 15/2026/TT-BGDĐT"; of a law, its name. */
export const nameOf = ({ kind, number }: Citation): string =>
  number === '' ? kind : kind.startsWith('Luật') ? `${kind} (${number})` : `${kind} số ${number}`;

/** Whether enough is entered to cite it. */
export const isCitable = ({ kind, issuer }: Citation): boolean =>
  kind.trim() !== '' && (issuer ?? '').trim() !== '';
