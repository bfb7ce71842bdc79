import { describe, expect, it } from 'vitest';
import type { EventFile, PastedPerson } from '../backend';
import { isList, placeAmong, schoolKey, withPeople } from './pasted';

const event = {
  schools: [{ id: 'A', name: 'Trường Mầm non Suối Lụa' }],
  people: [{ id: 'p1', full_name: 'Lò Thị Mơ', titles: [], phone: '0' }],
} as unknown as EventFile;

const row = (full_name: string, place: string | null = null): PastedPerson => ({
  full_name,
  honorific: null,
  titles: ['Giáo viên'],
  place,
  left: [],
});

describe('a pasted list of people', () => {
  it('is told from a word', () => {
    expect(['Lò Thị Mơ', 'Lò Thị Mơ\n', 'một\t'].some(isList)).toBe(false);
    expect(['Lò Thị Mơ\nY Ban', '1\tLò Thị Mơ'].every(isList)).toBe(true);
  });

  it('knows a school by its short name', () => {
    expect(schoolKey('MN Suối Lụa')).toBe(schoolKey('Trường Mầm non Suối Lụa'));
    expect(schoolKey('TH Gò Mây')).not.toBe(schoolKey('THCS Gò Mây'));
    expect(placeAmong(event.schools, 'trường MN suối lụa')).toEqual({ school: 'A' });
    expect(placeAmong(event.schools, 'UBND phường Bến Trúc')).toEqual({
      organisation: 'UBND phường Bến Trúc',
    });
  });

  it('completes who is there and adds the others', () => {
    const { event: next, ids } = withPeople(event, [row('Lò thị Mơ', 'MN Suối Lụa'), row('Y Ban')]);
    expect(ids).toEqual(['p1', 'p2']);
    expect(next.people).toEqual([
      { id: 'p1', full_name: 'Lò Thị Mơ', titles: ['Giáo viên'], phone: '0', school: 'A' },
      { id: 'p2', full_name: 'Y Ban', titles: ['Giáo viên'] },
    ]);
    expect(event.people).toHaveLength(1);
  });
});
