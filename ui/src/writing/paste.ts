import { clean } from './clean';

/** A paragraph or a list's item, as HTML with bold and italic only. */
interface Line {
  list: 'ul' | 'ol' | null;
  html: string;
}

const BLOCKS =
  /^(P|DIV|H[1-6]|LI|UL|OL|TABLE|TBODY|THEAD|TR|BLOCKQUOTE|SECTION|ARTICLE|HEADER|FOOTER|MAIN|PRE|FIGURE|FIGCAPTION|DL|DT|DD|BODY)$/;
const UNREAD = /^(SCRIPT|STYLE|META|LINK|TITLE|XML|IMG|SVG|BUTTON|INPUT|SELECT|TEXTAREA|TEMPLATE)$/;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What was copied from Word, a web page or Zalo as paragraphs, bold, italic and lists, and nothing else. */
export function pastedHtml(html: string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const lines: Line[] = [];
  let open: Line = { list: null, html: '' };
  const end = (list: Line['list'] = null) => {
    const text = open.html.replace(/<\/?(?:strong|em)>/g, '').trim();
    if (text !== '') lines.push({ list: open.list, html: open.html.trim() });
    open = { list, html: '' };
  };

  const walk = (node: Node, bold: boolean, italic: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
      if (text === '') return;
      if (text === ' ' || !(bold || italic)) open.html += escaped(text);
      else {
        const inner = italic ? `<em>${escaped(text)}</em>` : escaped(text);
        open.html += bold ? `<strong>${inner}</strong>` : inner;
      }
      return;
    }
    if (!(node instanceof Element) || UNREAD.test(node.tagName.toUpperCase())) return;
    const style = node.getAttribute('style') ?? '';
    // Word writes the sign of a list's item into its text, and marks it so.
    if (/mso-list:\s*ignore/i.test(style)) {
      open.list = /^\W*(?:\d+|[a-zđ])[.)]/i.test(node.textContent ?? '') ? 'ol' : 'ul';
      return;
    }
    if (node.tagName === 'BR') return end(open.list && node.closest('li') ? open.list : null);
    const block = BLOCKS.test(node.tagName);
    if (block) end(listOf(node, style));
    const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
    const heavy = weight
      ? /^(bold|bolder|[6-9]00)$/i.test(weight)
      : /^(B|STRONG)$/.test(node.tagName) || bold;
    const slant = /font-style:\s*(\w+)/i.exec(style)?.[1];
    const leaning = slant ? /^(italic|oblique)$/i.test(slant) : /^(I|EM)$/.test(node.tagName) || italic;
    for (const child of node.childNodes) walk(child, heavy, leaning);
    if (/^T[DH]$/.test(node.tagName)) open.html += ' ';
    if (block) end();
  };
  walk(body, false, false);
  end();
  return written(lines);
}

function listOf(node: Element, style: string): Line['list'] {
  if (node.tagName === 'LI') return node.parentElement?.tagName === 'OL' ? 'ol' : 'ul';
  if (/mso-list:/i.test(style)) return 'ul';
  return null;
}

/** Plain text: a line a paragraph, lines that begin with a dash or a dot as a list. */
export function pastedText(text: string): string {
  const lines = text
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');
  return written(
    lines.map((line): Line => {
      const item = /^[-–•*+●▪]\s+(.*)$/.exec(line)?.[1];
      return item === undefined ? { list: null, html: escaped(line) } : { list: 'ul', html: escaped(item) };
    }),
  );
}

function written(lines: Line[]): string {
  let html = '';
  lines.forEach((line, index) => {
    const paragraph = `<p>${line.html}</p>`;
    if (!line.list) html += paragraph;
    else {
      if (lines[index - 1]?.list !== line.list) html += `<${line.list}>`;
      html += `<li>${paragraph}</li>`;
      if (lines[index + 1]?.list !== line.list) html += `</${line.list}>`;
    }
  });
  return clean(html);
}
