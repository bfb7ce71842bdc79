import { describe, expect, it } from 'vitest';
import type { Citation, LibraryCitation } from '../backend';
import { asBasis, inLibrary, standing } from './citations';

const paper: Citation = {
  kind: 'Thông tư',
  number: '99/2026/TT-BGDĐT',
  date: '2026-01-05',
  issuer: 'Bộ Giáo dục và Đào tạo',
  effective_from: '2026-02-20',
  note: 'thử',
  checked: true,
};
const library: LibraryCitation[] = [
  { id: 1, own: false, citation: paper },
  { id: 2, own: true, citation: { kind: 'Luật Trẻ em', checked: false } },
];

describe('a paper of the library', () => {
  it('stands as its days and the school say', () => {
    expect(standing(paper, '2026-11-21')).toBe('in_force');
    expect(standing(paper, '2026-02-19')).toBe('not_yet');
    expect(standing({ ...paper, checked: false }, '2026-11-21')).toBe('unchecked');
    expect(standing({ ...paper, effective_to: '2026-11-20' }, '2026-11-21')).toBe('expired');
    expect(standing({ ...paper, effective_to: '2026-11-21' }, '2026-11-21')).toBe('in_force');
    expect(standing({ ...paper, replaced_by: 'Thông tư 100' }, '2026-11-21')).toBe('expired');
  });

  it('becomes a legal basis without what we know of it', () =>
    expect(asBasis(paper)).toEqual({
      kind: 'Thông tư',
      number: '99/2026/TT-BGDĐT',
      date: '2026-01-05',
      issuer: 'Bộ Giáo dục và Đào tạo',
    }));

  it('is found again by its number, a law by its name', () => {
    expect(inLibrary(library, { number: '99/2026/tt-bgddt' })?.id).toBe(1);
    expect(inLibrary(library, { kind: 'luật trẻ em' })?.id).toBe(2);
    expect(inLibrary(library, { kind: 'Thông tư' })).toBeUndefined();
    expect(inLibrary(library, {})).toBeUndefined();
  });
});
