import { describe, expect, it } from 'vitest';
import type { Slip } from '../backend';
import { carried, excerpt, isCertain, isMarked, mended, touches } from './slips';

const text = 'Đoàn đi thăm quan lớp học  mới.';
const slip = (found: string, fixes: string[], more: Partial<Slip> = {}): Slip => ({
  path: 'event.title',
  start: text.indexOf(found),
  end: text.indexOf(found) + found.length,
  text: found,
  rule: 'known-error',
  level: 'certain',
  content: false,
  vi: '',
  en: '',
  basis: null,
  fixes,
  place: '1',
  ...more,
});
const error = slip('thăm quan', ['tham quan']);
const space = slip('  ', [' ']);

describe('a text that goes on being typed', () => {
  it('leaves slips before the change where they are and moves those behind it', () => {
    expect(carried(error, text, `${text} Rồi về.`)).toBe(error);
    expect(carried(error, text, `Hôm nay, ${text}`)).toMatchObject({ start: error.start + 9 });
    expect(carried(space, text, text.replace('đi ', ''))).toMatchObject({ start: space.start - 3 });
  });

  it('forgets a slip that the change touched', () => {
    expect(carried(error, text, text.replace('thăm', 'tham'))).toBeNull();
    expect(carried(error, text, '')).toBeNull();
    expect(carried(space, text, text.replace('  ', ' '))).toBeNull();
  });
});

it('mends from the end, so that no place moves', () => {
  expect(mended(text, [error, space])).toBe('Đoàn đi tham quan lớp học mới.');
});

it('knows what is certain, what is marked and what the cursor touches', () => {
  expect(isCertain(error)).toBe(true);
  expect(isCertain(slip('lớp', ['lốp', 'lớp']))).toBe(false);
  expect(isCertain(slip('lớp', ['Lớp'], { level: 'rulebook' }))).toBe(false);
  expect([error, slip('lớp', [], { level: 'content' })].map(isMarked)).toEqual([true, false]);
  expect([error.start - 1, error.start, error.end, error.end + 1].map((at) => touches(error, at))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('shows a slip among its words', () => {
  expect(excerpt(text, error, 8)).toEqual({ before: 'Đoàn đi ', after: ' lớp học …' });
  expect(excerpt(text, error, 80)).toEqual({ before: 'Đoàn đi ', after: ' lớp học mới.' });
});
