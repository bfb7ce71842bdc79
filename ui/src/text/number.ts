import { fold } from './fold';

/** Reads a whole number; dots and spaces may group its digits. */
export function readNumber(typed: string): number | null {
  const digits = typed.replace(/[\s.,\u00a0](?=\d{3}(?:\D|$))/g, '').trim();
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

const UNITS: Record<string, number> = {
  k: 1e3,
  nghin: 1e3,
  ngan: 1e3,
  tr: 1e6,
  trieu: 1e6,
  ty: 1e9,
  ti: 1e9,
};

/** Reads an amount in đồng as people type it: "1.200.000đ", "500k", "1tr2", "1,5 triệu". */
export function readDong(typed: string): number | null {
  const text = fold(typed).replace(/\s*(?:d|dong|vnd)$/, '');
  const plain = readNumber(text);
  if (plain !== null) return plain;
  const found = /^(\d+)(?:[.,](\d{1,3}))?\s*(k|nghin|ngan|tr|trieu|ty|ti)\s*(\d{1,3})?$/.exec(text);
  if (!found) return null;
  const unit = UNITS[found[3] ?? ''];
  if (!unit) return null;
  const rest = found[2] ?? found[4];
  if (found[2] && found[4]) return null;
  return Math.round(Number(found[1]) * unit + (rest ? Number(`0.${rest}`) * unit : 0));
}

/** "1.200.000", the way money is written here. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}
