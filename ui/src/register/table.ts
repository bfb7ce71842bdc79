/** A table for the clipboard: what Excel and Word take (HTML), and what a plain field takes (tabs). */
export function forClipboard(head: string[], rows: string[][]): { text: string; html: string } {
  const line = (cells: string[]) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t');
  const row = (cells: string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  return {
    text: [head, ...rows].map(line).join('\n'),
    html: `<table>${row(head, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`,
  };
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
