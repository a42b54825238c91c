import type { Box, Size } from './box.ts';
import { bottomOf, findOverlap, rightOf } from './box.ts';
import type { Spot } from './placement.ts';

/** Pixels between a part and what it stands beside. */
const GAP = 6;
/** Pixels between the receipt and the window's lower edge. */
const EDGE_GAP = 24;
/** Cost of the lower edge for a receipt whose composer is still there. */
const FAR_COST = 400;

type Growth = 'down right' | 'down left' | 'up right' | 'up left';

function spot(name: string, cost: number, x: number, y: number, growth: Growth): Spot {
  return { name, cost, x, y, growsLeft: growth.endsWith('left'), growsUp: growth.startsWith('up') };
}

/**
 * Where the chip may stand, for left-to-right pages: in the submit control's row before it, else at
 * the region's lower or upper edge, else in its corners or beside it.
 */
export function chipSpots(region: Box, keepOut: readonly Box[], size: Size): readonly Spot[] {
  const [left, top, right, bottom] = [region.left, region.top, rightOf(region), bottomOf(region)];
  const row = findLowestRow(region, keepOut);
  const rowTop = row && Math.round(row.top + (row.height - size.height) / 2);
  return [
    ...(row && rowTop !== null ? [spot('row', 0, row.left - GAP, rowTop, 'down left')] : []),
    spot('below', 30, right - GAP, bottom + GAP, 'down left'),
    spot('above', 40, right - GAP, top - GAP, 'up left'),
    spot('below at start', 45, left + GAP, bottom + GAP, 'down right'),
    spot('lower corner', 50, right - GAP, bottom - GAP, 'up left'),
    spot('upper corner', 50, right - GAP, top + GAP, 'down left'),
    spot('after', 60, right + GAP, top, 'down right'),
    spot('before', 60, left - GAP, top, 'down left'),
    spot('above at start', 65, left + GAP, top - GAP, 'up right'),
  ];
}

/** The box around those kept free that stand in one row with the lowest of them inside the region. */
function findLowestRow(region: Box, keepOut: readonly Box[]): Box | null {
  const within = keepOut.flatMap((box) => findOverlap(box, region) ?? []);
  const [lowest] = within.toSorted((a, b) => bottomOf(b) - bottomOf(a));
  if (!lowest) return null;
  const middle = lowest.top + lowest.height / 2;
  const row = within.filter((box) => box.top <= middle && bottomOf(box) >= middle);
  return { ...lowest, left: Math.min(...row.map((box) => box.left)) };
}

/** Where the line may stand: outside the region on the chip's side of it, else right beside the chip. */
export function lineSpots(region: Box, chip: Box): readonly Spot[] {
  const [left, right, bottom] = [chip.left, rightOf(chip), bottomOf(chip)];
  return [
    spot('below region', 0, right, Math.max(bottom, bottomOf(region)) + GAP, 'down left'),
    spot('below chip', 5, right, bottom + GAP, 'down left'),
    spot('above region', 10, right, Math.min(chip.top, region.top) - GAP, 'up left'),
    spot('above chip', 15, right, chip.top - GAP, 'up left'),
    spot('below chip at start', 15, left, bottom + GAP, 'down right'),
    spot('above chip at start', 20, left, chip.top - GAP, 'up right'),
    spot('before chip', 20, left - GAP, chip.top, 'down left'),
  ];
}

/** Where the card may open: below or above chip and region, else beside the region. */
export function cardSpots(region: Box, chip: Box | null): readonly Spot[] {
  const from = chip ?? { left: rightOf(region), top: bottomOf(region), width: 0, height: 0 };
  return [
    spot('below chip', 0, rightOf(from), bottomOf(from) + GAP, 'down left'),
    spot('below region', 0, rightOf(from), bottomOf(region) + GAP, 'down left'),
    spot('above chip', 5, rightOf(from), from.top - GAP, 'up left'),
    spot('above region', 5, rightOf(from), region.top - GAP, 'up left'),
    spot('after region', 30, rightOf(region) + GAP, region.top, 'down right'),
    spot('before region', 60, region.left - GAP, region.top, 'down left'),
  ];
}

/** Where the composer stands; at the window's lower edge where it is gone. */
export function receiptSpots(region: Box | null, area: Box, size: Size): readonly Spot[] {
  const middle = Math.round(area.left + (area.width - size.width) / 2);
  const edge = spot('edge', region ? FAR_COST : 0, middle, bottomOf(area) - EDGE_GAP, 'up right');
  if (!region) return [edge];
  const right = rightOf(region) - GAP;
  return [
    spot('below', 0, right, bottomOf(region) + GAP, 'down left'),
    spot('above', 10, right, region.top - GAP, 'up left'),
    edge,
  ];
}
