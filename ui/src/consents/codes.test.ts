import { describe, expect, it } from 'vitest';
import type { Consent, ListedConsent } from '../backend';
import { byClass, classOf, codesIn, foldedCode, fromSeven, verdict } from './codes';

const child = (code: string, state: Consent = 'granted'): ListedConsent => ({
  id: 1,
  consent: { school_year: '2026-2027', code, class: classOf(code), from_seven: true },
  state,
  shown: [],
  elsewhere: [],
});

describe('codes of children', () => {
  it('are compared without case, marks and spaces', () =>
    expect(foldedCode(' 5a – 07 ')).toBe(foldedCode('5A-07')));

  it('are parted by commas and stand once', () =>
    expect(codesIn('5A-07, 5a-07 ;Lá 1-2,\n ')).toEqual(['5A-07', 'Lá 1-2']));

  it('tell their class', () => {
    expect(['5A-07', 'Lá 1 - 12', '4B1.03', 'HS0123'].map(classOf)).toEqual(['5A', 'Lá 1', '4B1', undefined]);
  });

  it('stand by class and number', () => {
    const sorted = [child('5A-10'), child('5A-2'), child('4B-1')].sort(byClass);
    expect(sorted.map(({ consent }) => consent.code)).toEqual(['4B-1', '5A-2', '5A-10']);
  });
});

it('asks the child too from seven years on', () => {
  expect(fromSeven('preschool', 'Lá 1')).toBe(false);
  expect(fromSeven('primary', '1A')).toBe(false);
  expect(fromSeven('primary', '2A')).toBe(true);
  expect(fromSeven('lower_secondary', '6A1')).toBe(true);
  expect(fromSeven(undefined, undefined)).toBe(true);
});

it('lets a photo leave only if every child in it may be shown', () => {
  const known = new Map(
    [child('5A-01'), child('5A-02', 'withdrawn'), child('5A-03', 'missing')].map((one) => [
      foldedCode(one.consent.code),
      one,
    ]),
  );
  expect(verdict(['5a-01'], known).state).toBe('granted');
  expect(verdict(['5A-01', '9C-1'], known)).toMatchObject({ state: 'missing', unknown: ['9C-1'] });
  expect(verdict(['5A-02', '5A-03'], known)).toMatchObject({ state: 'withdrawn', missing: ['5A-03'] });
});
