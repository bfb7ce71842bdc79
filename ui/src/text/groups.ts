import { fold } from './fold';

/** A group without names: "36 giáo viên". */
export interface Group {
  label: string;
  count: number;
}

const SHORT: Record<string, string> = {
  gv: 'giáo viên',
  nv: 'nhân viên',
  ql: 'cán bộ quản lý',
  cbql: 'cán bộ quản lý',
  cb: 'cán bộ',
  hs: 'học sinh',
  ph: 'phụ huynh',
  'gv cot can': 'giáo viên cốt cán',
};

/** Reads "36 gv, 2 ql" as two groups; null if a part is not a count with a word. */
export function readGroups(typed: string): Group[] | null {
  const parts = typed
    .split(/[,;+]|\s+và\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const groups = parts.map((part) => {
    const found = /^(\d{1,4})\s*(\D.*)$/u.exec(part);
    const words = found?.[2]?.trim();
    return words ? { count: Number(found?.[1]), label: SHORT[fold(words)] ?? words } : null;
  });
  return groups.length > 0 && groups.every((group) => group !== null) ? groups : null;
}
