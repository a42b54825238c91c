import type { Box } from './box.ts';
import { bottomOf, isInside, isMeeting, rightOf } from './box.ts';

/**
 * The largest boxes inside `area` that keep `air` pixels away from every box of `taken`. They
 * overlap each other. Each taken box cuts every free one it meets into the up to four parts beside
 * it, and parts that lie within another are dropped (the "maximal rectangles" of bin packing:
 * J. Jylänki, "A thousand ways to pack the bin", 2010, section 2.3).
 */
export function toFreeBoxes(area: Box, taken: readonly Box[], air: number): readonly Box[] {
  let free: Box[] = area.width > 0 && area.height > 0 ? [area] : [];
  for (const box of taken) {
    const parts = free.flatMap((each) => (isMeeting(each, box, air) ? partsBeside(each, box, air) : [each]));
    free = parts.filter((each, index) => !parts.some((other, at) => isCoveredBy(each, index, other, at)));
  }
  return free;
}

/** Of two equal boxes the first one stays. */
function isCoveredBy(box: Box, index: number, other: Box, at: number): boolean {
  return index !== at && isInside(box, other) && (!isInside(other, box) || at < index);
}

function partsBeside(free: Box, taken: Box, air: number): Box[] {
  const before = taken.left - air - free.left;
  const after = rightOf(free) - rightOf(taken) - air;
  const above = taken.top - air - free.top;
  const below = bottomOf(free) - bottomOf(taken) - air;
  return [
    { ...free, width: before },
    { ...free, left: rightOf(free) - after, width: after },
    { ...free, height: above },
    { ...free, top: bottomOf(free) - below, height: below },
  ].filter((box) => box.width > 0 && box.height > 0);
}
