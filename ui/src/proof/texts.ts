import type { EventFile, ProofText, Slip } from '../backend';
import { keysOf, valueAt, withValue, type Json } from '../event/record';
import { grouped, mended } from './slips';

/** "documents[0].sections[1].html#2": the third paragraph of an own wording. */
const BLOCK = /^(documents\[\d+\]\.sections\[\d+\]\.html)#(\d+)$/;

/** The field of an own wording and the place of its paragraph; null for a plain field. */
export function blockOf(path: string): { field: string; index: number } | null {
  const found = BLOCK.exec(path);
  return found ? { field: found[1]!, index: Number(found[2]) } : null;
}

const textOf = (event: EventFile, path: string): string => {
  const value = valueAt(event as unknown as Json, keysOf(path));
  return typeof value === 'string' ? value : '';
};

/** The paragraphs of a wording, in the order in which the editor has them: an item of a list is one, too. */
function blocks(html: string): { body: HTMLElement; found: Element[] } {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return {
    body,
    found: [...body.querySelectorAll('p, li')].filter((block) => !block.querySelector('p, li')),
  };
}

/** The author's own wordings, paragraph by paragraph. */
export function ownTexts(event: EventFile): ProofText[] {
  return event.documents.flatMap((document, at) =>
    (document.sections ?? []).flatMap((section, index) =>
      blocks(section.html).found.map((block, number) => ({
        path: `documents[${at}].sections[${index}].html#${number}`,
        text: block.textContent ?? '',
      })),
    ),
  );
}

/** The text at a path, of a field or of a paragraph. */
export function textAt(event: EventFile, path: string): string {
  const block = blockOf(path);
  if (!block) return textOf(event, path);
  return blocks(textOf(event, block.field)).found[block.index]?.textContent ?? '';
}

/** The event with the first fix of each slip. */
export function withMended(event: EventFile, slips: readonly Slip[]): EventFile {
  return [...grouped(slips, (slip) => blockOf(slip.path)?.field ?? slip.path)].reduce(
    (record, [path, here]) => {
      const html = blockOf(here[0]!.path) !== null;
      const text = textOf(record, path);
      const now = html ? mendedHtml(text, here) : mended(text, here);
      return withValue(record as unknown as Json, keysOf(path), now) as unknown as EventFile;
    },
    event,
  );
}

function mendedHtml(html: string, slips: readonly Slip[]): string {
  const { body, found } = blocks(html);
  for (const slip of [...slips].sort((a, b) => b.start - a.start)) {
    const block = found[blockOf(slip.path)?.index ?? -1];
    if (block) replace(block, slip.start, slip.end, slip.fixes[0] ?? slip.text);
  }
  return body.innerHTML;
}

/** Puts other words into a paragraph; they take the look of the first that they replace. */
function replace(block: Element, start: number, end: number, by: string): void {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let at = 0;
  let left: string | null = by;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
    at += text.length;
    if (from >= to) continue;
    node.nodeValue = text.slice(0, from) + (left ?? '') + text.slice(to);
    left = null;
  }
}
