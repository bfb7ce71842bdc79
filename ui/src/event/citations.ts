import type { Citation, LegalBasis, LibraryCitation } from '../backend';
import { fold } from '../text/fold';

/** What must be said of a paper that is cited on a day. */
export type Standing = 'in_force' | 'expired' | 'not_yet' | 'unchecked';

/** How a paper of the library stands on the day of the event. */
export function standing(
  { effective_from, effective_to, replaced_by, checked }: Citation,
  day: string,
): Standing {
  if (effective_to ? effective_to < day : replaced_by !== undefined) return 'expired';
  if (effective_from && effective_from > day) return 'not_yet';
  return checked ? 'in_force' : 'unchecked';
}

/** A paper of the library as a legal basis of the event: what it is, not what we know of it. */
export function asBasis({ kind, number, date, issuer, summary }: Citation): LegalBasis {
  const basis: LegalBasis = { kind };
  if (number) basis.number = number;
  if (date) basis.date = date;
  if (issuer) basis.issuer = issuer;
  if (summary) basis.summary = summary;
  return basis;
}

/** The paper of the library that a basis names: by its number, or a law by its name. */
export function inLibrary(
  library: readonly LibraryCitation[],
  basis: LegalBasis,
): LibraryCitation | undefined {
  const same = (one: string | undefined, other: string | undefined) =>
    fold(one ?? '') !== '' && fold(one ?? '') === fold(other ?? '');
  return library.find(({ citation }) =>
    basis.number ? same(citation.number, basis.number) : !citation.number && same(citation.kind, basis.kind),
  );
}
