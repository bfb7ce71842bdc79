import type { ChildConsent, Consent, Level, ListedConsent } from '../backend';
import { fold } from '../text/fold';

/** A code as it is compared: "5a – 07" is "5A-07". */
export const foldedCode = (code: string): string => fold(code).replace(/\s+/g, '').replace(/–/g, '-');

/** The codes in what was typed, parted by commas; each once. */
export function codesIn(text: string): string[] {
  const found = new Map<string, string>();
  for (const part of text.split(/[,;\n]/)) {
    const code = part.replace(/\s+/g, ' ').trim();
    if (code !== '' && !found.has(foldedCode(code))) found.set(foldedCode(code), code);
  }
  return [...found.values()];
}

/** "5A" of "5A-07": how most schools number a class. */
export const classOf = (code: string): string | undefined =>
  /^(.*[^\s\-–._/])[\s\-–._/]+\d+$/.exec(code.trim())?.[1];

/** Whether a child of this class is likely seven or older; in doubt it is, and is asked too. */
export function fromSeven(level: Level | undefined, schoolClass: string | undefined): boolean {
  if (level === 'preschool') return false;
  // A primary school's first class turns seven during the year.
  const firstYear = /^(?:lớp\s*)?1(?!\d)/iu.test(schoolClass?.trim() ?? '');
  return !(firstYear && (level === 'primary' || level === 'primary_lower_secondary'));
}

const order = new Intl.Collator('vi', { numeric: true, sensitivity: 'base' });

/** By class, then by code: 5A-2 before 5A-10. */
export const byClass = (one: { consent: ChildConsent }, other: { consent: ChildConsent }): number =>
  order.compare(one.consent.class ?? '', other.consent.class ?? '') ||
  order.compare(one.consent.code, other.consent.code);

/** The classes of a register, in order. */
export const classesOf = (children: readonly ListedConsent[]): string[] =>
  [...new Set(children.flatMap(({ consent }) => (consent.class ? [consent.class] : [])))].sort(order.compare);

/** What the register says of codes. */
export interface Verdict {
  state: Extract<Consent, 'granted' | 'missing' | 'withdrawn'>;
  granted: string[];
  missing: string[];
  withdrawn: string[];
  unknown: string[];
}

/** Whether a photo of these children may leave: only if each of them may be shown. */
export function verdict(codes: readonly string[], known: ReadonlyMap<string, ListedConsent>): Verdict {
  const found: Verdict = { state: 'granted', granted: [], missing: [], withdrawn: [], unknown: [] };
  for (const code of codes) {
    const state = known.get(foldedCode(code))?.state;
    if (state === undefined) found.unknown.push(code);
    else if (state === 'granted' || state === 'withdrawn') found[state].push(code);
    else found.missing.push(code);
  }
  if (found.withdrawn.length > 0) found.state = 'withdrawn';
  else if (found.missing.length + found.unknown.length > 0) found.state = 'missing';
  return found;
}
