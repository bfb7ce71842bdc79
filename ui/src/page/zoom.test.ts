import { expect, it } from 'vitest';
import { nextZoom } from './zoom';

it('goes from any size to the next round one, and stays at the ends', () => {
  expect(nextZoom(0.63, 1)).toBe(0.75);
  expect(nextZoom(0.63, -1)).toBe(0.6);
  expect(nextZoom(1, 1)).toBe(1.25);
  expect(nextZoom(2, 1)).toBe(2);
  expect(nextZoom(0.4, -1)).toBe(0.4);
});
