import type { Sheet } from '../backend';

/** Some elements of a page that belong together; the stamp is the same for the same words. */
export interface Piece {
  stamp: string;
  html: string;
}

/** A page with all its words: the opening tags of the article and of its sections, and what stands in them. */
export interface Page {
  open: string;
  sections: { open: string; pieces: Piece[] }[];
}

/** The pieces of the page that came last: only what changed since crosses again. */
export class Held {
  #html: ReadonlyMap<string, string> = new Map();

  /** The whole page of a reply; it is what is held from now on. */
  complete(sheet: Sheet): Page {
    const sections = sheet.sections.map(({ open, pieces }) => ({
      open,
      pieces: pieces.map(({ stamp, html }) => ({ stamp, html: html ?? this.#known(stamp) })),
    }));
    this.#html = new Map(sections.flatMap(({ pieces }) => pieces.map(({ stamp, html }) => [stamp, html])));
    return { open: sheet.open, sections };
  }

  #known(stamp: string): string {
    const html = this.#html.get(stamp);
    if (html === undefined) throw new Error(`the page lacks the piece ${stamp}`);
    return html;
  }
}

/** A page that came whole, in one text. */
export function htmlOf({ open, sections }: Sheet): string {
  const inside = sections.map(
    ({ open, pieces }) => `${open}${pieces.map(({ html }) => html ?? '').join('')}</section>`,
  );
  return `${open}${inside.join('')}</article>`;
}
