import { addDays, parseIso, toIso } from '../text/date';

/** Something that held from one day to another, both included; open at an end that is not given. */
export interface Period {
  from?: string;
  to?: string;
}

/** What holds on a day: the last that does. */
export const holding = <T extends Period>(periods: T[], day: string): T | undefined =>
  periods.findLast((period) => (period.from ?? '') <= day && day <= (period.to ?? '9999-12-31'));

/** The periods with one more, that begins on a day; what was open until then ends the day before. */
export function withPeriod<T extends Period>(periods: T[], added: T, from: string): T[] {
  const day = parseIso(from);
  const before = day ? toIso(addDays(day, -1)) : undefined;
  const closed = periods.map((period, index) =>
    index === periods.length - 1 && period.to === undefined ? { ...period, to: before } : period,
  );
  return [...closed, { ...added, from }];
}

/** What does not fit together: a period that ends before it begins, or two at the same time. */
export function faultsOf(periods: Period[]): ('backwards' | 'overlap' | null)[] {
  const from = (period: Period) => period.from ?? '0000-01-01';
  const to = (period: Period) => period.to ?? '9999-12-31';
  return periods.map((period, index) => {
    if (from(period) > to(period)) return 'backwards';
    const other = periods.some(
      (found, at) => at < index && from(found) <= to(period) && from(period) <= to(found),
    );
    return other ? 'overlap' : null;
  });
}
