const KEPT = new Set(['P', 'STRONG', 'EM', 'UL', 'OL', 'LI', 'BR', 'B', 'I']);

/** HTML reduced to paragraphs, bold, italic and lists, without attributes; it comes from Rust already so. */
export function clean(html: string): string {
  const found = new DOMParser().parseFromString(html, 'text/html').body;
  reduce(found);
  return found.innerHTML;
}

function reduce(parent: Element): void {
  for (const child of [...parent.children]) {
    reduce(child);
    if (!KEPT.has(child.tagName)) child.replaceWith(...child.childNodes);
    else for (const { name } of [...child.attributes]) child.removeAttribute(name);
  }
}
