import { describe, expect, it } from 'vitest';
import { fullDate, parseIso, readDate, schoolYear, toIso } from './date';

// A Saturday.
const today = { year: 2026, month: 11, day: 21 };
const read = (typed: string) => {
  const found = readDate(typed, today);
  return found && toIso(found);
};

describe('a day as people type it', () => {
  it.each([
    ['5/1', '2027-01-05'],
    ['5-1', '2027-01-05'],
    ['5.10', '2026-10-05'],
    ['05/01/2027', '2027-01-05'],
    ['5/1/27', '2027-01-05'],
    ['ngày 5 tháng 1', '2027-01-05'],
    ['ngày 5 tháng 1 năm 2028', '2028-01-05'],
    ['2026-12-23', '2026-12-23'],
    ['23122026', '2026-12-23'],
  ])('%s is %s', (typed, day) => expect(read(typed)).toBe(day));

  it.each([
    ['mai', '2026-11-22'],
    ['Hôm nay', '2026-11-21'],
    ['hôm qua', '2026-11-20'],
    ['hôm kia', '2026-11-19'],
    ['thứ 7 vừa rồi', '2026-11-21'],
    ['thứ sáu vừa rồi', '2026-11-20'],
    ['thứ 3', '2026-11-17'],
    ['t2 tuần sau', '2026-11-23'],
    ['thứ tư tuần trước', '2026-11-11'],
    ['chủ nhật', '2026-11-15'],
    ['CN tuần này', '2026-11-22'],
    ['thứ 7 tới', '2026-11-28'],
  ])('%s is %s', (typed, day) => expect(read(typed)).toBe(day));

  it.each(['', '31/2', '29/2/2027', 'abc', '5/13', 'thứ 9'])('%s is no day', (typed) =>
    expect(read(typed)).toBeNull(),
  );

  it('reads decomposed letters as well', () =>
    expect(read('thứ bảy vừa rồi'.normalize('NFD'))).toBe('2026-11-21'));
});

describe('a day in full', () => {
  it('has a zero before days under 10 and before months 1 and 2 only', () => {
    expect(fullDate({ year: 2027, month: 1, day: 5 }, 'vi')).toBe('thứ Ba, ngày 05 tháng 01 năm 2027');
    expect(fullDate({ year: 2026, month: 3, day: 15 }, 'vi')).toBe('Chủ nhật, ngày 15 tháng 3 năm 2026');
  });

  it('speaks English too', () =>
    expect(fullDate({ year: 2027, month: 1, day: 5 }, 'en')).toBe('Tuesday, 5 January 2027'));
});

it('a school year begins in August', () => {
  expect(schoolYear({ year: 2026, month: 8, day: 1 })).toBe('2026-2027');
  expect(schoolYear({ year: 2026, month: 7, day: 31 })).toBe('2025-2026');
});

it('refuses days that do not exist', () => expect(parseIso('2026-02-30')).toBeNull());
