import { expect, it } from 'vitest';
import type { Difference, KindForm } from '../backend';
import { byDay, tell } from './told';

const label = { vi: 'Địa điểm', en: 'Place' };
const form = {
  steps: [
    {
      fields: [
        { path: 'event.place', label },
        { path: 'review', label },
      ],
    },
  ],
} as unknown as KindForm;

const changed = (field: string, given: Partial<Difference> = {}): Difference => ({
  field,
  before: null,
  after: null,
  rows: null,
  ...given,
});

it('tells a field once, in the order of the form', () => {
  const told = tell(
    [
      changed('people', { rows: [2, 5] }),
      changed('review.strengths', { after: 'Chu đáo' }),
      changed('review.causes', { after: 'Trời mưa' }),
      changed('event.place', { before: 'Sân trường', after: 'Hội trường' }),
    ],
    form,
  );
  expect(told.map((one) => one.field)).toEqual(['event.place', 'review', 'people']);
  expect(told[2]).toMatchObject({ label: null, rows: 3 });
});

it('gathers the versions of a day', () => {
  const versions = ['2026-11-21T13:00', '2026-11-21T12:00', '2026-11-20T12:00'].map((saved_at) => ({
    saved_at,
  }));
  const days = byDay(versions, (moment) => moment.slice(0, 10));
  expect(days.map((day) => day.versions.length)).toEqual([2, 1]);
});
