import type { Box, Size } from './box.ts';
import { areaOf, findOverlap, rightOf, bottomOf } from './box.ts';
import { toFreeBoxes } from './free-space.ts';

/** A place to stand, given by the corner that stays put when the part is made smaller. */
export interface Spot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** `x` is the right edge rather than the left one. */
  readonly growsLeft: boolean;
  /** `y` is the lower edge rather than the upper one. */
  readonly growsUp: boolean;
  /** What standing here costs, in the same unit as a pixel of distance: lower is liked better. */
  readonly cost: number;
}

/** A box that may be covered where there is no better place. */
export interface SoftBox {
  readonly box: Box;
  /** Cost of each square pixel of it that is covered. */
  readonly weight: number;
}

/** What `findPlace` is asked for. All lengths are CSS pixels, positions whole ones. */
export interface Wish {
  readonly size: Size;
  /** How small the part may be made, for one that scrolls; `size` where left out. */
  readonly least?: Size;
  /** Where it may stand at all. */
  readonly area: Box;
  /** What it must never meet. */
  readonly taken: readonly Box[];
  /** How far it keeps from what is taken. */
  readonly air: number;
  readonly spots: readonly Spot[];
  /** How far from a spot is still beside it. */
  readonly reach: number;
  readonly soft?: readonly SoftBox[];
  /** A further cost, 0 or more, that is dear to find out: asked only where it can change the choice. */
  readonly fee?: (box: Box) => number;
}

export interface Place {
  readonly box: Box;
  /** Name of the spot it stands at or near. */
  readonly spot: string;
}

/** Cost of each pixel by which a part is made lower, or narrower, than it wants to be. */
const LOST_HEIGHT_COST = 2;
const LOST_WIDTH_COST = 4;

/**
 * The cheapest place that is inside `area` and meets nothing that is taken, or null where there is
 * none. Every free box is tried with every spot: the part stands at the point of the box that is
 * nearest to the spot, and pays for the way, for what it lost in size and for the soft boxes it covers.
 */
export function findPlace(wish: Wish): Place | null {
  const candidates = toCandidates(wish).sort((a, b) => a.cost - b.cost);
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (best && candidate.cost >= best.cost) break;
    const cost = candidate.cost + (wish.fee?.(candidate.box) ?? 0);
    if (!best || cost < best.cost) best = { ...candidate, cost };
  }
  return best && { box: best.box, spot: best.spot };
}

interface Candidate extends Place {
  readonly cost: number;
}

function toCandidates(wish: Wish): Candidate[] {
  const least = wish.least ?? wish.size;
  return toFreeBoxes(wish.area, wish.taken, wish.air)
    .filter((free) => free.width >= least.width && free.height >= least.height)
    .flatMap((free) => wish.spots.flatMap((spot) => findCandidate(wish, free, spot) ?? []));
}

function findCandidate(wish: Wish, free: Box, spot: Spot): Candidate | null {
  const width = Math.min(wish.size.width, free.width);
  const height = Math.min(wish.size.height, free.height);
  const wantedLeft = spot.growsLeft ? spot.x - width : spot.x;
  const wantedTop = spot.growsUp ? spot.y - height : spot.y;
  const left = clamp(wantedLeft, free.left, rightOf(free) - width);
  const top = clamp(wantedTop, free.top, bottomOf(free) - height);
  const way = Math.abs(left - wantedLeft) + Math.abs(top - wantedTop);
  if (way > wish.reach) return null;
  const box = { left, top, width, height };
  const lost = (wish.size.height - height) * LOST_HEIGHT_COST + (wish.size.width - width) * LOST_WIDTH_COST;
  return { box, spot: spot.name, cost: spot.cost + way + lost + coverCost(box, wish.soft ?? []) };
}

function coverCost(box: Box, soft: readonly SoftBox[]): number {
  return soft.reduce((sum, each) => {
    const covered = findOverlap(box, each.box);
    return sum + (covered ? areaOf(covered) * each.weight : 0);
  }, 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
