/** The margins of the decree, in millimetres; the lower one is like the upper one. */
interface Margins {
  top: number;
  right: number;
  left: number;
}

/** What is put around a page for the printer. */
interface Paper {
  style: string;
  before: string;
  after: string;
}

/** What WebKit's print dialog leaves free by itself on every side: a quarter of an inch. */
const FREE = 6;

/**
 * The paper itself in place of the preview's desk. Chromium gives the printer the margins of `@page`. WebKit passes
 * them over, so there the sides are padding, and head and foot of every page are the repeated rows of a table.
 */
export function paper({ top, right, left }: Margins, pageMargins: boolean): Paper {
  const bare = 'body { margin: 0; } .sheet { width: auto; min-height: 0; padding: 0; }';
  if (pageMargins) {
    const page = `@page { size: A4; margin: ${top}mm ${right}mm ${top}mm ${left}mm; }`;
    return { style: `${page} ${bare}`, before: '', after: '' };
  }
  const room = (margin: number) => `${Math.max(0, margin - FREE)}mm`;
  const table = [
    '@page { size: A4; }',
    bare,
    '.paper { width: 100%; border-collapse: collapse; }',
    // The page's own rules draw lines around cells.
    '.paper, .paper > * > tr, .paper > * > tr > td { border: 0 !important; }',
    '.paper > :is(thead, tfoot) { break-inside: avoid; }',
    `.paper > * > tr > td { padding: 0 ${room(right)} 0 ${room(left)}; }`,
    `.paper > :is(thead, tfoot) > tr > td { height: ${room(top)}; padding: 0; }`,
  ];
  const row = '<tr><td></td></tr>';
  return {
    style: table.join(' '),
    before: `<table class="paper" role="presentation"><thead>${row}</thead><tbody><tr><td>`,
    after: `</td></tr></tbody><tfoot>${row}</tfoot></table>`,
  };
}
