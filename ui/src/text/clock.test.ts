import { describe, expect, it } from 'vitest';
import { fullClock, readClock, readSpan } from './clock';

describe('an hour as people type it', () => {
  it.each([
    ['7h30', '07:30'],
    ['7:30', '07:30'],
    ['7g30', '07:30'],
    ['7h', '07:00'],
    ['7', '07:00'],
    ['7 rưỡi', '07:30'],
    ['7h rưỡi', '07:30'],
    ['2h chiều', '14:00'],
    ['7 rưỡi tối', '19:30'],
    ['16 giờ 30 phút', '16:30'],
    ['8 giờ kém 15', '07:45'],
    ['23:59', '23:59'],
  ])('%s is %s', (typed, clock) => expect(readClock(typed)).toBe(clock));

  it.each(['', '25h', '7h75', 'sáng', '24:00'])('%s is no hour', (typed) =>
    expect(readClock(typed)).toBeNull(),
  );
});

describe('a span of time', () => {
  it.each([
    ['7h30-8h', '07:30-08:00'],
    ['7h30 – 8h15', '07:30-08:15'],
    ['từ 7h30 đến 8h15', '07:30-08:15'],
    ['8h', '08:00'],
  ])('%s is %s', (typed, span) => expect(readSpan(typed)).toBe(span));

  it('does not end before it begins', () => expect(readSpan('9h-8h')).toBeNull());
});

it('says an hour in full', () => {
  expect(fullClock('16:30', 'vi')).toBe('16 giờ 30 phút');
  expect(fullClock('07:30-08:00', 'vi')).toBe('07 giờ 30 phút – 08 giờ');
});
