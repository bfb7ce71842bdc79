/** A rectangle on the screen. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Between the card and what it tells of, and to the window's edge. */
const GAP = 12;

/** Where a card stands beside a part of the window: right, left, below or above it, wherever it fits first. */
export function beside(part: Box, card: { width: number; height: number }, window: Box): Box {
  const right = part.left + part.width + GAP;
  const left = part.left - GAP - card.width;
  const below = part.top + part.height + GAP;
  const above = part.top - GAP - card.height;
  const within = (at: number, size: number, room: number) => Math.max(GAP, Math.min(at, room - size - GAP));
  const level = within(part.top + Math.min(48, part.height / 3), card.height, window.height);
  const middle = within(part.left + part.width / 2 - card.width / 2, card.width, window.width);
  const put = (x: number, y: number): Box => ({ left: x, top: y, ...card });
  if (right + card.width <= window.width - GAP) return put(right, level);
  if (left >= GAP) return put(left, level);
  if (below + card.height <= window.height - GAP) return put(middle, below);
  if (above >= GAP) return put(middle, above);
  // A part as large as the window: the card lies at its foot.
  return put(middle, within(window.height, card.height, window.height));
}
