import { addDays, parseIso, readDate, toIso, type Day } from '../text/date';
import { fold } from '../text/fold';
import { classOf, foldedCode } from './codes';

/** A child of a pasted list. */
export interface PastedChild {
  code: string;
  class?: string;
  parent_on?: string;
  child_on?: string;
  withdrawn_on?: string;
  note?: string;
}

/** What was understood of a pasted list. */
export interface PastedList {
  children: PastedChild[];
  /** Whether a column of names was left out. */
  names: boolean;
  /** Lines without a code. */
  skipped: string[];
}

type Column = keyof PastedChild | 'name' | 'number';

/** What the head of a column says, folded; the first that fits. */
const HEADS: [RegExp, Column][] = [
  [/^(stt|tt|so tt|no\.?|#)$/, 'number'],
  [/rut|thu hoi|withdraw/, 'withdrawn_on'],
  [/^(ma|code)|ma (tre|hs|hoc sinh|dinh danh)|\bcode$/, 'code'],
  [/ho (va )?(ten|dem)|^ten\b|hoc va ten|\bname/, 'name'],
  [/(tre|hoc sinh|hs|con|child).*(dong y|agree|ky)|^(tre|hoc sinh|hs|child)$/, 'child_on'],
  [/phu huynh|cha me|^ph\b|dong y|ngay|parent|date|agree/, 'parent_on'],
  [/^(lop|nhom|class)/, 'class'],
  [/phieu|giay|ghi chu|nguoi ky|note|paper/, 'note'],
];

const cellsOf = (line: string): string[] => {
  const parted = line.includes('\t') ? line.split('\t') : line.split(/\s*[;|]\s*|\s{2,}/);
  return parted.map((cell) => cell.replace(/\s+/g, ' ').trim());
};

const headOf = (cell: string): Column | undefined => {
  const words = fold(cell);
  return words === '' ? undefined : HEADS.find(([says]) => says.test(words))?.[1];
};

/** A day that bears its own month and year, not "mai" or "5". */
const dayIn = (cell: string, today: Day): string | undefined => {
  const day =
    /\d[/.\-\s]+\d/.test(cell) || parseIso(cell) ? readDate(cell.replace(/\s+\d{1,2}:.*$/, ''), today) : null;
  // A code such as "1-02" reads like a day of this year; consent is not given ahead of time.
  return day && /(19|20)\d\d/.test(cell) && toIso(day) <= toIso(addDays(today, 366)) ? toIso(day) : undefined;
};

/** A name, each word with its capital; "đã nộp" is a note. */
const isName = (cell: string) => /^\p{Lu}\p{L}*( \p{Lu}\p{L}*)+$/u.test(cell);
const isClass = (cell: string) => /^(l[oớ]p )?\d{1,2} ?\p{L}{1,2}\d{0,2}$/iu.test(cell);

/** What each column holds, guessed from its cells. */
function guessed(rows: string[][], today: Day): (Column | undefined)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns: (Column | undefined)[] = [];
  const free = (column: Column) => !columns.includes(column);
  const cells = (at: number) => rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  const mostly = (at: number, fits: (cell: string) => boolean) =>
    cells(at).filter(fits).length * 2 > cells(at).length;
  for (let at = 0; at < width; at++) {
    const distinct = new Set(cells(at).map(foldedCode)).size;
    const alone = distinct === cells(at).length;
    if (cells(at).length === 0) columns.push(undefined);
    else if (mostly(at, (cell) => dayIn(cell, today) !== undefined))
      columns.push(free('parent_on') ? 'parent_on' : free('child_on') ? 'child_on' : undefined);
    else if (mostly(at, isName) && (alone || distinct * 2 > cells(at).length)) columns.push('name');
    else if (at === 0 && width > 1 && alone && cells(at).every((cell) => /^\d{1,3}\.?$/.test(cell)))
      columns.push('number');
    else if (
      free('class') &&
      width > 1 &&
      (mostly(at, isClass) || (rows.length > 2 && distinct * 2 <= rows.length))
    )
      columns.push('class');
    else if (free('code') && alone && mostly(at, (cell) => /\d/.test(cell))) columns.push('code');
    else columns.push(free('note') ? 'note' : undefined);
  }
  return columns;
}

/** Takes a list from Excel apart: a child a line, its columns known by their heads or by what stands in them. */
export function readList(text: string, today: Day): PastedList {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const table = lines.map(cellsOf);
  const head = table.findIndex((row) => row.map(headOf).filter((column) => column !== undefined).length >= 2);
  const named = head >= 0 && table[head]!.map(headOf).includes('code');
  const rows = named ? table.slice(head + 1) : table.filter((_, at) => at !== head);
  const columns = named ? table[head]!.map(headOf) : guessed(rows, today);
  const found: PastedList = { children: [], names: columns.includes('name'), skipped: [] };
  for (const row of rows) {
    const child: PastedChild = { code: '' };
    row.forEach((cell, at) => {
      const column = columns[at];
      if (cell === '' || column === undefined || column === 'name' || column === 'number') return;
      if (column === 'parent_on' || column === 'child_on' || column === 'withdrawn_on') {
        child[column] ??= dayIn(cell, today);
      } else child[column] = child[column] ? `${child[column]}; ${cell}` : cell;
    });
    const place = classOf(child.code);
    if (child.class === undefined && place) child.class = place;
    if (child.code !== '') found.children.push(child);
    // A line that may hold a name is not shown again either.
    else found.skipped.push(row.filter((cell) => !isName(cell)).join(' '));
  }
  return found;
}
