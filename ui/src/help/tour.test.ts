import { describe, expect, it } from 'vitest';
import { beside } from './tour';

const window = { left: 0, top: 0, width: 1320, height: 690 };
const card = { width: 320, height: 160 };

describe('the card of the tour', () => {
  it('stands right of a part, or left of one at the right edge', () => {
    const form = { left: 268, top: 56, width: 540, height: 634 };
    expect(beside(form, card, window)).toMatchObject({ left: 820, top: 104 });
    const page = { left: 808, top: 56, width: 512, height: 634 };
    expect(beside(page, card, window)).toMatchObject({ left: 476, top: 104 });
  });

  it('never leaves the window', () => {
    const small = { left: 0, top: 0, width: 683, height: 384 };
    for (const part of [small, { left: 600, top: 0, width: 80, height: 40 }, { ...small, height: 60 }]) {
      const { left, top } = beside(part, card, small);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + card.width).toBeLessThanOrEqual(small.width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + card.height).toBeLessThanOrEqual(small.height);
    }
  });
});
