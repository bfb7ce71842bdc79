import { describe, expect, it } from 'vitest';
import { readList } from './pasted';

const today = { year: 2026, month: 11, day: 21 };
const read = (...lines: string[]) => readList(lines.join('\n'), today);

describe('a list of consents from Excel', () => {
  it('is read by the heads of its columns, without the names', () => {
    const list = read(
      'DANH SÁCH LỚP 5A',
      'STT\tHọ và tên\tMã HS\tLớp\tNgày phụ huynh đồng ý\tNgày HS đồng ý\tSố phiếu',
      '1\tVừ A Páo\t5A-01\t5A\t10/9/2026\t11/9/2026\t41',
      '2\tLò Thị Mơ\t5A-02\t5A\t\t\tchưa nộp',
    );
    expect(list.children).toEqual([
      { code: '5A-01', class: '5A', parent_on: '2026-09-10', child_on: '2026-09-11', note: '41' },
      { code: '5A-02', class: '5A', note: 'chưa nộp' },
    ]);
    expect(list.names).toBe(true);
    expect(JSON.stringify(list)).not.toMatch(/Páo|Mơ/);
  });

  it('is read by what stands in its columns', () => {
    const list = read('5A\t5A-01\t10/9/2026', '5A\t5A-02\t10/9/2026', '5B\t5B-01\t');
    expect(list.children).toEqual([
      { code: '5A-01', class: '5A', parent_on: '2026-09-10' },
      { code: '5A-02', class: '5A', parent_on: '2026-09-10' },
      { code: '5B-01', class: '5B' },
    ]);
  });

  it('may come without class, with names and numbers', () => {
    const list = read('1\tVừ A Páo\tLá 1-01\t2026-09-10', '2\tLò Thị Mơ\tLá 1-02\t2026-09-12');
    expect(list.children[1]).toEqual({ code: 'Lá 1-02', class: 'Lá 1', parent_on: '2026-09-12' });
    expect(list.names).toBe(true);
  });

  it('may be a column of codes', () =>
    expect(read('5A-01', '5A-02').children.map(({ code }) => code)).toEqual(['5A-01', '5A-02']));

  it('keeps no name of a line without code', () => {
    const list = read('Mã\tLớp\tHọ tên', '5A-01\t5A\tVừ A Páo', '\t5A\tLò Thị Mơ');
    expect(list.skipped).toEqual([' 5A']);
  });
});
