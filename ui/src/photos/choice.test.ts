import { expect, it } from 'vitest';
import { among, everything, only, toggled, upTo, type Choice } from './choice';

const ids = ['a1', 'a2', 'a3', 'a4'];
const all = (choice: Choice | undefined) => [...(choice?.all ?? [])];

it('reaches from where it began to here, whichever way', () => {
  const row = upTo(only('a2'), 'a4', ids);
  expect(all(row)).toEqual(['a2', 'a3', 'a4']);
  expect(all(upTo(row, 'a1', ids))).toEqual(['a1', 'a2']);
  expect(all(upTo(only('gone'), 'a3', ids))).toEqual(['a3']);
});

it('takes one more and one less, and keeps one', () => {
  const two = toggled(only('a1'), 'a3');
  expect(all(two)).toEqual(['a1', 'a3']);
  expect(all(toggled(two, 'a1'))).toEqual(['a3']);
  expect(all(toggled(only('a1'), 'a1'))).toEqual(['a1']);
});

it('keeps what is still there', () => {
  const four = everything(only('a2'), ids);
  expect(all(among(four, ['a2', 'a4']))).toEqual(['a2', 'a4']);
  expect(among(four, ['a4'])).toEqual(only('a4'));
  expect(among(undefined, ids)).toEqual(only('a1'));
  expect(among(four, [])).toBeUndefined();
});
