import { describe, expect, it } from 'vitest';
import { drawnArea, keptArea, nudgedArea, turnedArea } from './areas';

const corner = { x: 0, y: 0, width: 2000, height: 1000 };

describe('areas of a photo', () => {
  it('go with the picture when it is turned clockwise', () => {
    // The upper left corner comes to the upper right, the lower right, the lower left.
    expect(turnedArea(corner, 1)).toEqual({ x: 9000, y: 0, width: 1000, height: 2000 });
    expect(turnedArea(corner, 2)).toEqual({ x: 8000, y: 9000, width: 2000, height: 1000 });
    expect(turnedArea(corner, 3)).toEqual({ x: 0, y: 8000, width: 1000, height: 2000 });
  });

  it('are kept as they lie in the unturned picture', () => {
    const area = { x: 1200, y: 3400, width: 500, height: 700 };
    for (const quarters of [0, 1, 2, 3]) expect(keptArea(turnedArea(area, quarters), quarters)).toEqual(area);
  });

  it('are drawn in any direction, not beyond the picture, and not by a click', () => {
    expect(drawnArea({ x: 0.5, y: 0.75 }, { x: 0.25, y: 1.5 })).toEqual({
      x: 2500,
      y: 7500,
      width: 2500,
      height: 2500,
    });
    expect(drawnArea({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.9 })).toBeNull();
  });

  it('are moved and sized by keys and stay in the picture', () => {
    expect(nudgedArea(corner, 'ArrowLeft', false)).toEqual(corner);
    expect(nudgedArea(corner, 'ArrowDown', false)).toEqual({ ...corner, y: 100 });
    expect(nudgedArea(corner, 'ArrowRight', true)).toEqual({ ...corner, width: 2100 });
    expect(nudgedArea(corner, 'Enter', true)).toBeNull();
  });
});
