/** Sizes of the page, 1 being as large as in print. */
const SIZES = [0.4, 0.5, 0.6, 0.75, 0.9, 1, 1.25, 1.5, 2];

/** The next larger (1) or smaller (-1) size. */
export function nextZoom(now: number, way: 1 | -1): number {
  const next =
    way > 0 ? SIZES.find((size) => size > now + 0.01) : SIZES.findLast((size) => size < now - 0.01);
  return next ?? now;
}
