import type { EventSummary } from '../backend';
import { addDays, parseIso, toIso, weekday, type Day } from '../text/date';

/** A day on the calendar's page, of this month or at its edges. */
export interface Cell {
  day: Day;
  inside: boolean;
  events: EventSummary[];
}

/** The weeks of a month, Monday first, with the events of each day. */
export function monthOf({ year, month }: { year: number; month: number }, events: EventSummary[]): Cell[][] {
  const byDay = new Map<string, EventSummary[]>();
  for (const event of events) byDay.set(event.date, [...(byDay.get(event.date) ?? []), event]);
  const first: Day = { year, month, day: 1 };
  let day = addDays(first, -((weekday(first) + 6) % 7));
  const weeks: Cell[][] = [];
  do {
    const week: Cell[] = [];
    for (let index = 0; index < 7; index += 1) {
      week.push({ day, inside: day.month === month, events: byDay.get(toIso(day)) ?? [] });
      day = addDays(day, 1);
    }
    weeks.push(week);
  } while (day.month === month);
  return weeks;
}

/** The month before or after. */
export function monthBeside(
  at: { year: number; month: number },
  by: number,
): { year: number; month: number } {
  const months = at.year * 12 + at.month - 1 + by;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The month to show first: that of today if the year has it, else that of its newest event, else its first. */
export function monthToShow(
  year: string,
  events: EventSummary[],
  today: Day,
): { year: number; month: number } {
  const first = Number(year.slice(0, 4));
  const from = { year: first, month: 8, day: 1 };
  const isIn = (day: Day) => toIso(day) >= toIso(from) && toIso(day) < `${first + 1}-08-01`;
  const newest = parseIso(events[0]?.date);
  const found = isIn(today) ? today : newest && isIn(newest) ? newest : from;
  return { year: found.year, month: found.month };
}
