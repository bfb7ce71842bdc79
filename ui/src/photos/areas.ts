import type { Area } from '../backend';

/** The whole of a side: areas are in ten-thousandths of the picture. */
export const WHOLE = 10_000;

/** An area of the unturned picture in the picture turned clockwise by quarters. */
export function turnedArea({ x, y, width, height }: Area, quarters: number): Area {
  switch (((quarters % 4) + 4) % 4) {
    case 1:
      return { x: WHOLE - y - height, y: x, width: height, height: width };
    case 2:
      return { x: WHOLE - x - width, y: WHOLE - y - height, width, height };
    case 3:
      return { x: y, y: WHOLE - x - width, width: height, height: width };
    default:
      return { x, y, width, height };
  }
}

/** An area seen in the turned picture, as it is kept. */
export const keptArea = (area: Area, quarters: number): Area => turnedArea(area, 4 - (quarters % 4));

/** A place in the picture, 0 to 1 each way. */
export interface Spot {
  x: number;
  y: number;
}

const within = (value: number) => Math.min(1, Math.max(0, value));

/** What was drawn from one spot to another; null if it is too small to be meant. */
export function drawnArea(from: Spot, to: Spot): Area | null {
  const [left, right] = [within(Math.min(from.x, to.x)), within(Math.max(from.x, to.x))];
  const [top, bottom] = [within(Math.min(from.y, to.y)), within(Math.max(from.y, to.y))];
  if (right - left < 0.01 || bottom - top < 0.01) return null;
  const [x, y] = [Math.floor(left * WHOLE), Math.floor(top * WHOLE)];
  return { x, y, width: Math.ceil(right * WHOLE) - x, height: Math.ceil(bottom * WHOLE) - y };
}

/** One press of an arrow key: a hundredth. */
const STEP = 100;

/** An area moved by an arrow key, or made larger or smaller; it stays in the picture. */
export function nudgedArea(area: Area, key: string, resize: boolean): Area | null {
  const across = key === 'ArrowRight' ? STEP : key === 'ArrowLeft' ? -STEP : 0;
  const down = key === 'ArrowDown' ? STEP : key === 'ArrowUp' ? -STEP : 0;
  if (across === 0 && down === 0) return null;
  const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  return resize
    ? {
        ...area,
        width: clamp(area.width + across, STEP, WHOLE - area.x),
        height: clamp(area.height + down, STEP, WHOLE - area.y),
      }
    : {
        ...area,
        x: clamp(area.x + across, 0, WHOLE - area.width),
        y: clamp(area.y + down, 0, WHOLE - area.height),
      };
}
