import type { EventSummary } from '../backend';
import { daysBetween, parseIso, type Day } from '../text/date';

/** How many of last year's are offered. */
const MOST = 6;

/** Last year's events, those nearest to the same day of the year first. */
export function lastYears(events: EventSummary[], day: Day): EventSummary[] {
  const then: Day = { ...day, year: day.year - 1, day: Math.min(day.day, 28) };
  const away = (event: EventSummary) => {
    const date = parseIso(event.date);
    return date ? Math.abs(daysBetween(date, then)) : Infinity;
  };
  return [...events].sort((a, b) => away(a) - away(b)).slice(0, MOST);
}

/** The school year before: "2026-2027" → "2025-2026". */
export const yearBefore = (year: string): string => {
  const first = Number(year.slice(0, 4)) - 1;
  return `${first}-${first + 1}`;
};
