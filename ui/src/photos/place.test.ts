import { expect, it } from 'vitest';
import type { Photo } from '../backend';
import { placed, placeOf } from './place';

const photo = (id: string, more: Partial<Photo> = {}): Photo => ({
  id,
  file: id,
  children: [],
  codes: [],
  blur: [],
  ...more,
});

it('puts a photo elsewhere, and there is one cover', () => {
  const photos = [photo('a1', { cover: true }), photo('a2', { after: 2 })];
  const next = placed(photos, 'a2', 'cover');
  expect(next.map((it) => placeOf(it, 2))).toEqual(['end', 'cover']);
  expect(placed(next, 'a2', '1')[1]).toEqual(photo('a2', { after: 1 }));
  expect(placed(photos, 'a2', 'end')).toEqual([photos[0], photo('a2')]);
});

it('says where a photo stands whose programme item is gone', () => {
  expect(placeOf(photo('a1', { after: 3 }), 2)).toBe('end');
});
