import { expect, it } from 'vitest';
import { weeksOf } from './weeks';

it('lays the school year out in weeks with a dot an event', () => {
  const today = { year: 2026, month: 11, day: 21 };
  const weeks = weeksOf(
    '2026-2027',
    [
      { date: '2026-11-16', title: 'a' },
      { date: '2026-11-22', title: 'b' },
    ],
    today,
  );
  const now = weeks.filter((week) => week.now);
  expect(now).toHaveLength(1);
  expect(now[0]).toMatchObject({ count: 2, monday: { year: 2026, month: 11, day: 16 } });
  expect(weeks.length).toBeGreaterThanOrEqual(52);
});
