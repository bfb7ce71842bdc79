import { expect, it } from 'vitest';
import type { EventSummary } from '../backend';
import { monthBeside, monthOf, monthToShow } from './month';

const on = (date: string) => ({ id: date, date }) as EventSummary;

it('lays a month out in weeks from Monday', () => {
  const weeks = monthOf({ year: 2026, month: 11 }, [on('2026-11-21')]);
  expect(weeks).toHaveLength(6);
  expect(weeks[0]![0]!.day).toEqual({ year: 2026, month: 10, day: 26 });
  expect(weeks[0]![6]).toMatchObject({ day: { day: 1 }, inside: true });
  expect(weeks.flat().find((cell) => cell.events.length > 0)?.day.day).toBe(21);
});

it('turns the year with the month', () => {
  expect(monthBeside({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
  expect(monthBeside({ year: 2027, month: 1 }, -1)).toEqual({ year: 2026, month: 12 });
});

it('opens where something is', () => {
  const today = { year: 2026, month: 11, day: 21 };
  expect(monthToShow('2026-2027', [], today)).toEqual({ year: 2026, month: 11 });
  expect(monthToShow('2025-2026', [on('2026-03-02')], today)).toEqual({ year: 2026, month: 3 });
  expect(monthToShow('2024-2025', [], today)).toEqual({ year: 2024, month: 8 });
});
