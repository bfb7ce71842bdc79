import { concerns } from '../event/record';
import type { Page, Piece } from './sheet';

/** The nodes that a piece became. */
interface Put {
  stamp: string;
  nodes: ChildNode[];
}

/** What stands in each section. */
const put = new WeakMap<Element, Put[]>();

/** The opening tag that an element was made from. */
const openings = new WeakMap<Element, string>();

/**
 * Puts a page into the frame's body; what did not change stays, so pictures and scroll stay too. Answers the elements
 * that are new or changed.
 */
export function putPage(body: HTMLElement, page: Page | null): Element[] {
  if (!page) {
    body.replaceChildren();
    return [];
  }
  const sheet = standing(body, 0, page.open);
  cut(body, 1);
  const changed = page.sections.flatMap(({ open, pieces }, index) =>
    putPieces(standing(sheet, index, open), pieces),
  );
  cut(sheet, page.sections.length);
  return changed;
}

/** The element at a place, as its opening tag says. */
function standing(parent: Element, index: number, open: string): Element {
  const stands = parent.children[index];
  if (stands && openings.get(stands) === open) return stands;
  const [wanted] = parsed(parent.ownerDocument, open) as [Element];
  const alike = stands?.nodeName === wanted.nodeName;
  const element = alike ? stands : wanted;
  if (alike) copyAttributes(element, wanted);
  else parent.insertBefore(element, stands ?? null);
  openings.set(element, open);
  return element;
}

/** Takes away all children behind a number of them. */
function cut(parent: Element, count: number): void {
  while (parent.children.length > count) parent.lastElementChild?.remove();
}

function putPieces(section: Element, pieces: readonly Piece[]): Element[] {
  const before = put.get(section) ?? [];
  if (before.length === pieces.length && before.every((one, index) => one.stamp === pieces[index]?.stamp))
    return [];
  const wanted = new Set(pieces.map(({ stamp }) => stamp));
  const kept = new Map(before.filter(({ stamp }) => wanted.has(stamp)).map((one) => [one.stamp, one]));
  const gone = before.filter((one) => kept.get(one.stamp) !== one);
  const changed: Element[] = [];
  const now = pieces.map(({ stamp, html }) => {
    const stays = kept.get(stamp);
    // Two pieces may read the same; the nodes stand once.
    if (stays && kept.delete(stamp)) return stays;
    const fresh = parsed(section.ownerDocument, html);
    const old = gone.shift();
    const nodes = old && mergeAll(old.nodes, fresh) ? old.nodes : fresh;
    if (old && nodes !== old.nodes) for (const node of old.nodes) node.remove();
    changed.push(...nodes.filter(isElement));
    return { stamp, nodes };
  });
  for (const { nodes } of gone) for (const node of nodes) node.remove();
  let next = section.firstChild;
  for (const node of now.flatMap(({ nodes }) => nodes)) {
    if (node === next) next = node.nextSibling;
    else section.insertBefore(node, next);
  }
  put.set(section, now);
  return changed;
}

/** The nodes of some markup, without the blanks between elements. */
function parsed(document: Document, html: string): ChildNode[] {
  const made = document.createElement('template');
  made.innerHTML = html;
  return [...document.importNode(made.content, true).childNodes].filter(
    (node) => isElement(node) || node.textContent?.trim() !== '',
  );
}

/** Makes old nodes read like new ones in their places; false, and nothing done, if they are of another kind. */
function mergeAll(old: readonly ChildNode[], fresh: readonly ChildNode[]): boolean {
  if (old.length !== fresh.length || !old.every((node, index) => alike(node, fresh[index]!))) return false;
  old.forEach((node, index) => {
    copyAttributes(node as Element, fresh[index] as Element);
    merge(node as Element, fresh[index] as Element);
  });
  return true;
}

/** Makes `old` hold what `next` holds, child by child: equal children are kept, alike ones are entered. */
function merge(old: Element, next: Element): void {
  const from = [...next.childNodes];
  const to = [...old.childNodes];
  from.forEach((node, index) => {
    const stands = to[index];
    if (!stands) old.append(node);
    else if (stands.isEqualNode(node)) return;
    else if (alike(stands, node)) {
      copyAttributes(stands as Element, node as Element);
      merge(stands as Element, node as Element);
    } else stands.replaceWith(node);
  });
  for (const surplus of to.slice(from.length)) surplus.remove();
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const alike = (a: Node, b: Node) => isElement(a) && a.nodeName === b.nodeName && a.nodeName !== 'IMG';

function copyAttributes(to: Element, from: Element): void {
  for (const { name } of [...to.attributes]) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const { name, value } of [...from.attributes])
    if (to.getAttribute(name) !== value) to.setAttribute(name, value);
}

/** Softly marks the sentences that came from a field, within some elements; answers the first. */
export function markSentences(within: readonly Element[], path: string): HTMLElement | null {
  let first: HTMLElement | null = null;
  for (const sentence of within.flatMap(sentencesIn)) {
    const here = path !== '' && (sentence.dataset.from ?? '').split(' ').some((from) => concerns(from, path));
    sentence.classList.toggle('tt-mark', here);
    if (here) first ??= sentence;
  }
  return first;
}

function sentencesIn(element: Element): HTMLElement[] {
  const inside = [...element.querySelectorAll<HTMLElement>('[data-from]')];
  return element.matches('[data-from]') ? [element as HTMLElement, ...inside] : inside;
}
