import { concerns } from '../event/record';

/** Puts a preview into the frame's body; sections that did not change stay, so pictures and scroll stay too. */
export function putPage(body: HTMLElement, html: string): void {
  const next = body.ownerDocument.createElement('div');
  next.innerHTML = html;
  merge(body, next);
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

const alike = (a: Node, b: Node) =>
  a.nodeType === Node.ELEMENT_NODE && a.nodeName === b.nodeName && a.nodeName !== 'IMG';

function copyAttributes(to: Element, from: Element): void {
  for (const { name } of [...to.attributes]) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const { name, value } of [...from.attributes])
    if (to.getAttribute(name) !== value) to.setAttribute(name, value);
}

/** Softly marks the sentences that came from a field; answers the first. */
export function markSentences(body: HTMLElement, path: string): HTMLElement | null {
  let first: HTMLElement | null = null;
  for (const sentence of body.querySelectorAll<HTMLElement>('[data-from]')) {
    const here = path !== '' && (sentence.dataset.from ?? '').split(' ').some((from) => concerns(from, path));
    sentence.classList.toggle('tt-mark', here);
    if (here) first ??= sentence;
  }
  return first;
}
