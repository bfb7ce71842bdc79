import type { Credit, Document, DocumentKind, EventFile, GoverningBody, School } from '../backend';
import { withPeople } from '../people/pasted';
import { fold } from '../text/fold';

/** What the school's papers bear whatever the event was: asked once, kept with the school. */
export interface Facts {
  /** "THCSTL", in the papers' numbers. */
  symbol?: string;
  /** Before the day: "Gò Mây". */
  locality?: string;
  /** The lines over the school's name, one a line. */
  body?: string;
  /** Who signs. */
  signer?: string;
  /** The signer's titles, with commas between. */
  title?: string;
}

/** What may be asked for: the signer's title goes with the name. */
export type Fact = Exclude<keyof Facts, 'title'>;

/** Papers that somebody signs for the school; minutes are signed by who led and who wrote. */
const SIGNED: DocumentKind[] = ['report', 'plan', 'letter'];
const NUMBERED: DocumentKind[] = [...SIGNED, 'minutes'];

/** The lines of a letterhead as the decree has them: in capitals, none of them empty. */
export const bodyLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().toLocaleUpperCase('vi'))
    .filter((line) => line !== '');

/** The school whose papers these are. */
export function writerOf(event: EventFile): School | undefined {
  const id = event.event.viewpoint ?? event.event.host;
  return event.schools.find((school) => school.id === id);
}

const unsigned = (document: Document) => SIGNED.includes(document.kind) && !document.signer;

/** What the wanted papers lack of the school; nothing while no official paper is wanted. */
export function lackingFacts(event: EventFile): Fact[] {
  const school = writerOf(event);
  const wants = (kinds: DocumentKind[]) => event.documents.some(({ kind }) => kinds.includes(kind));
  if (!school || !wants(NUMBERED)) return [];
  const lacking: Fact[] = [];
  if (!school.symbol?.trim()) lacking.push('symbol');
  if (wants(SIGNED) && school.localities.length === 0) lacking.push('locality');
  if (event.documents.some(unsigned)) lacking.push('signer');
  // Many private schools stand under nobody, so this alone is no reason to ask.
  if (lacking.length > 0 && school.ownership !== 'private' && school.governing_bodies.length === 0)
    lacking.push('body');
  return lacking;
}

/** Which field of a school holds what is asked of it. */
const HELD: Partial<Record<string, Fact>> = {
  symbol: 'symbol',
  localities: 'locality',
  governing_bodies: 'body',
};

/** Whether a path names something of the school that is asked beside its papers. */
export function asksFor(event: EventFile, path: string): boolean {
  const [, index, name] = /^schools\[(\d+)\]\.(\w+)/.exec(path) ?? [];
  const fact = name === undefined ? undefined : HELD[name];
  const writes = event.schools[Number(index)] === writerOf(event);
  return fact !== undefined && writes && lackingFacts(event).includes(fact);
}

/** The school with what was said of it; what it has already stays. */
export function withFacts(school: School, facts: Facts): School {
  const symbol = facts.symbol?.trim();
  const place = facts.locality?.trim();
  const lines = bodyLines(facts.body ?? '');
  const bodies: GoverningBody[] = lines.length > 0 ? [{ lines }] : [];
  return {
    ...school,
    ...(symbol && !school.symbol?.trim() ? { symbol } : {}),
    localities: school.localities.length > 0 || !place ? school.localities : [{ name: place }],
    governing_bodies: school.governing_bodies.length > 0 ? school.governing_bodies : bodies,
  };
}

/** What is known already, from another event or the settings: offered, never entered by itself. */
export function knownFacts(school: School | null, signer: Credit | null): Facts {
  return {
    symbol: school?.symbol,
    locality: school?.localities[0]?.name,
    body: school?.governing_bodies[0]?.lines.join('\n'),
    signer: signer?.name,
    title: signer?.title,
  };
}

/** Who was said to sign. */
export function signerOf(facts: Facts): Credit | null {
  const name = facts.signer?.trim();
  return name ? { name, title: facts.title?.trim() || undefined } : null;
}

/** The event with these facts: its school's, and the signer under every paper that has none. */
export function withSchoolFacts(event: EventFile, facts: Facts): EventFile {
  const school = writerOf(event);
  const schools = event.schools.map((one) => (one === school ? withFacts(one, facts) : one));
  const signer = signerOf(facts);
  if (!signer) return { ...event, schools };
  const titles = (signer.title ?? '').split(',').map((title) => title.trim());
  const row = {
    full_name: signer.name,
    honorific: null,
    titles: titles.filter(Boolean),
    place: null,
    left: [],
  };
  const grown = withPeople({ ...event, schools }, [row]);
  const documents = grown.event.documents.map((document) =>
    unsigned(document) ? { ...document, signer: grown.ids[0] } : document,
  );
  return { ...grown.event, documents };
}

/** Whether the event is written for the user's own school. */
export const isOwn = (own: School | null, writer: School | undefined): boolean =>
  own !== null && writer !== undefined && fold(own.name) === fold(writer.name);
