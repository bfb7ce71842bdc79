import { expect, it } from 'vitest';
import type { Edit, EventFile } from '../backend';
import { editsBetween } from './edits';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const between = (from: Json, to: Json) =>
  editsBetween(from as unknown as EventFile, to as unknown as EventFile);

/** Puts the edits in their places, as the core does: each place is there. */
function edited(from: Json, edits: Edit[]): Json {
  const whole: Record<string, Json> = { record: structuredClone(from) };
  for (const { at, value } of edits) {
    let place = whole;
    let last: string | number = 'record';
    for (const key of at) {
      place = place[last] as Record<string, Json>;
      last = key;
      expect(place).toHaveProperty([key]);
    }
    place[last] = value as Json;
  }
  return whole.record!;
}

it('tells a letter by its place alone', () => {
  const programme = [{ title: 'Múa' }, { title: 'Vẽ' }];
  const from = { event: { place: 'Hội', kind: 'other' }, programme };
  const typed = { event: { place: 'Hội t', kind: 'other' }, programme };
  expect(between(from, typed)).toEqual([{ at: ['event', 'place'], value: 'Hội t' }]);
  const item = { ...from, programme: [programme[0]!, { title: 'Vẽ cá' }] };
  expect(between(from, item)).toEqual([{ at: ['programme', 1, 'title'], value: 'Vẽ cá' }]);
  expect(between(from, from)).toEqual([]);
});

it('tells fields and rows that come and go by what holds them', () => {
  const one = { title: 'Múa' };
  expect(
    between({ event: {}, programme: [one] }, { event: { place: 'Hội' }, programme: [one, one] }),
  ).toEqual([
    { at: ['event'], value: { place: 'Hội' } },
    { at: ['programme'], value: [one, one] },
  ]);
});

it('leads from any record to any other', () => {
  const records: Json[] = [
    {},
    { event: {} },
    { event: { place: 'Hội', date: '2026-11-06' } },
    { event: { date: '2026-11-06', place: 'Sân' } },
    { event: { place: null, date: '' }, programme: [] },
    { event: [], programme: [{ title: 'Múa' }, 'Vẽ'] },
    { programme: ['Vẽ', { title: 'Múa' }] },
    { programme: [[{ title: 'Múa', steps: [1, 2] }], 0] },
    { programme: [[{ title: 'Múa', steps: [1, 3] }], false] },
    { programme: { 0: 'Vẽ', 1: 'Múa' } },
  ];
  for (const from of records) for (const to of records) expect(edited(from, between(from, to))).toEqual(to);
});
