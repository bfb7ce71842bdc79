import type { Slip } from '../backend';
import type { TextField } from './measure';

/** A text within a field, and where it stands there. */
export interface Part {
  path: string;
  start: number;
  end: number;
}

/** The texts of a field by what its `data-proof` says: one, or (ending in "[]") several between commas. */
export function partsOf(proof: string, value: string): Part[] {
  if (!proof.endsWith('[]')) return [{ path: proof, start: 0, end: value.length }];
  const list = proof.slice(0, -2);
  let at = 0;
  return value.split(',').map((words, index) => {
    const start = at + (words.startsWith(' ') ? 1 : 0);
    at += words.length + 1;
    return { path: `${list}[${index}]`, start, end: at - 1 };
  });
}

/** The text of a field in which a place lies. */
export function partAt(field: TextField, place: number): Part | undefined {
  const proof = field.dataset.proof;
  if (proof === undefined) return undefined;
  return partsOf(proof, field.value).find((part) => part.start <= place && place <= part.end);
}

/** The slips of a field, where they stand in all that it holds. */
export function slipsIn(field: TextField, marked: ReadonlyMap<string, Slip[]>): Slip[] {
  return partsOf(field.dataset.proof ?? '', field.value).flatMap((part) =>
    (marked.get(part.path) ?? []).map((slip) => ({
      ...slip,
      start: slip.start + part.start,
      end: slip.end + part.start,
    })),
  );
}

/** The fields that hold a text: by itself, or in a list of several. */
export function fieldsWith(path: string): { field: TextField; part: Part }[] {
  const proofs = [path, path.replace(/\[\d+\]$/, '[]')].map((it) => `[data-proof="${CSS.escape(it)}"]`);
  return [...document.querySelectorAll<TextField>(proofs.join())].flatMap((field) => {
    const part = partsOf(field.dataset.proof ?? '', field.value).find((part) => part.path === path);
    return part ? [{ field, part }] : [];
  });
}
