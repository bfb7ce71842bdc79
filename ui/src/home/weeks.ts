import { addDays, daysBetween, parseIso, weekday, type Day } from '../text/date';

/** A week of the school year, Monday first, with how many events fell into it. */
export interface Week {
  monday: Day;
  count: number;
  titles: string[];
  now: boolean;
}

const monday = (day: Day) => addDays(day, -((weekday(day) + 6) % 7));

/** The weeks of the school year "2026-2027", August to July, with the events' dots. */
export function weeksOf(year: string, events: { date: string; title: string }[], today: Day): Week[] {
  const first = Number(year.slice(0, 4));
  const start = monday({ year: first, month: 8, day: 1 });
  const end = { year: first + 1, month: 7, day: 31 };
  const weeks: Week[] = Array.from({ length: Math.floor(daysBetween(start, end) / 7) + 1 }, (_, index) => {
    const begin = addDays(start, index * 7);
    const since = daysBetween(begin, today);
    return { monday: begin, count: 0, titles: [], now: since >= 0 && since < 7 };
  });
  for (const event of events) {
    const day = parseIso(event.date);
    const week = day && weeks[Math.floor(daysBetween(start, day) / 7)];
    if (!week) continue;
    week.count += 1;
    week.titles.push(event.title);
  }
  return weeks;
}
