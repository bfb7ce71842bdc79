import type { Document, DocumentKind, EventFile, OwnSection } from '../backend';

/** The order in which an event's papers stand. */
const ORDER: DocumentKind[] = ['news', 'report', 'minutes', 'plan', 'letter', 'message'];

/** The event with one more paper wanted. */
export function withDocument(event: EventFile, kind: DocumentKind): EventFile {
  if (event.documents.some((document) => document.kind === kind)) return event;
  const added: Document = { kind, to: [], recipients: [], sections: [] };
  const documents = [...event.documents, added].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return { ...event, documents };
}

/** The event without a paper; its rewritten sections come back with undo. */
export function withoutDocument(event: EventFile, kind: DocumentKind): EventFile {
  return { ...event, documents: event.documents.filter((document) => document.kind !== kind) };
}

/** The event with a section of a paper in the author's own wording. */
export function withOwnSection(event: EventFile, kind: DocumentKind, section: OwnSection): EventFile {
  return changed(event, kind, (sections) => {
    const at = sections.findIndex((found) => found.name === section.name);
    return at < 0 ? [...sections, section] : sections.map((found, index) => (index === at ? section : found));
  });
}

/** The event with a section of a paper as the program writes it. */
export function withoutOwnSection(event: EventFile, kind: DocumentKind, name: string): EventFile {
  return changed(event, kind, (sections) => sections.filter((section) => section.name !== name));
}

function changed(
  event: EventFile,
  kind: DocumentKind,
  change: (sections: OwnSection[]) => OwnSection[],
): EventFile {
  const whole = withDocument(event, kind);
  return {
    ...whole,
    documents: whole.documents.map((document) =>
      document.kind === kind ? { ...document, sections: change(document.sections ?? []) } : document,
    ),
  };
}
