import { expect, it } from 'vitest';
import type { EventSummary } from '../backend';
import { lastYears, yearBefore } from './again';

const on = (date: string) => ({ id: date, date }) as EventSummary;

it('offers what took place at the same time last year first', () => {
  const events = [on('2026-05-20'), on('2025-11-12'), on('2025-09-05')];
  const offered = lastYears(events, { year: 2026, month: 11, day: 21 });
  expect(offered.map((event) => event.date)).toEqual(['2025-11-12', '2025-09-05', '2026-05-20']);
  expect(yearBefore('2026-2027')).toBe('2025-2026');
});

it('knows that not every year has a 29 February', () => {
  expect(lastYears([on('2027-02-28')], { year: 2028, month: 2, day: 29 })).toHaveLength(1);
});
