import type { Box, Size } from './box.ts';
import { bottomOf, findOverlap, rightOf, toWholePixels } from './box.ts';
import type { Place, SoftBox, Spot, Wish } from './placement.ts';
import { findPlace } from './placement.ts';
import { cardSpots, chipSpots, lineSpots, receiptSpots } from './spots.ts';

/** What stands in the window, in CSS pixels. */
export interface Scene {
  readonly viewport: Box;
  readonly rightToLeft: boolean;
  /** null while there is none or it cannot be seen. */
  readonly composer: {
    readonly region: Box;
    readonly editor: Box;
    /** Submit control, counter, mention popup: never covered. */
    readonly keepOut: readonly Box[];
  } | null;
  /** The page's own notices, which the receipt leaves free where it can. */
  readonly notices: readonly Box[];
  /** Name of the spot where the chip stood last; it stays there rather than jump for little. */
  readonly chipSpot: string | null;
  /** How many pressable things of the page a part would cover there. */
  readonly countCovered: (box: Box) => number;
}

/** What wants to be shown; the line and the receipt in the shapes they can take, best first. */
export interface Wanted {
  readonly chip: Size | null;
  readonly line: readonly Size[];
  readonly card: Size | null;
  readonly receipt: readonly Size[];
}

/** Where each part goes; null: not shown. */
export interface Arrangement {
  readonly chip: Box | null;
  readonly chipSpot: string | null;
  readonly line: Box | null;
  readonly card: Box | null;
  readonly receipt: Box | null;
}

/** Pixels kept free around what must not be covered, and at the window's edge. */
export const AIR = 4;
const CHIP_REACH = 120;
const LINE_REACH = 260;
const LEAST_CARD: Size = { width: 220, height: 132 };
/** Cost of each square pixel of the composer's text, and of the rest of it, that is covered. */
const TEXT_WEIGHT = 0.1;
const REGION_WEIGHT = 0.004;
const COVERED_FEE = 25;
const STAYING_GAIN = 28;

/**
 * Where chip, line, card and receipt stand. None of them meets what must be kept free (with `AIR`
 * around it), another part, or the window's edge; what finds no such place is not shown. On
 * right-to-left pages everything is worked out in a mirror.
 */
export function arrange(scene: Scene, wanted: Wanted): Arrangement {
  if (!scene.rightToLeft) return arrangeLeftToRight(scene, wanted);
  const flip = (box: Box): Box => mirror(box, scene.viewport);
  const mirrored = arrangeLeftToRight(
    {
      ...scene,
      composer: scene.composer && {
        region: flip(scene.composer.region),
        editor: flip(scene.composer.editor),
        keepOut: scene.composer.keepOut.map(flip),
      },
      notices: scene.notices.map(flip),
      countCovered: (box) => scene.countCovered(flip(box)),
    },
    wanted,
  );
  return {
    ...mirrored,
    chip: mirrored.chip && flip(mirrored.chip),
    line: mirrored.line && flip(mirrored.line),
    card: mirrored.card && flip(mirrored.card),
    receipt: mirrored.receipt && flip(mirrored.receipt),
  };
}

function mirror(box: Box, viewport: Box): Box {
  return { ...box, left: viewport.left + rightOf(viewport) - rightOf(box) };
}

function arrangeLeftToRight(scene: Scene, wanted: Wanted): Arrangement {
  const area = toStandingArea(scene.viewport);
  const keepOut = (scene.composer?.keepOut ?? []).map(toWholePixels);
  const region = scene.composer && findOverlap(toWholePixels(scene.composer.region), area);
  const taken: Box[] = [...keepOut];
  const base = { area, air: AIR, fee: (box: Box) => scene.countCovered(box) * COVERED_FEE };
  const soft: SoftBox[] = scene.composer
    ? [
        { box: scene.composer.editor, weight: TEXT_WEIGHT },
        { box: scene.composer.region, weight: REGION_WEIGHT },
      ]
    : [];

  const text = scene.composer ? [toWholePixels(scene.composer.editor)] : [];

  const stand =
    wanted.chip && region
      ? findGently(text, {
          ...base,
          size: wanted.chip,
          taken,
          soft,
          reach: CHIP_REACH,
          spots: chipSpots(region, keepOut, wanted.chip).map((each) => preferred(each, scene.chipSpot)),
        })
      : null;
  const chip = stand?.box ?? null;
  if (chip) taken.push(chip);

  const card =
    wanted.card && region
      ? findPlace({
          ...base,
          size: wanted.card,
          least: {
            width: Math.min(LEAST_CARD.width, wanted.card.width),
            height: Math.min(LEAST_CARD.height, wanted.card.height),
          },
          taken,
          soft,
          reach: Infinity,
          spots: cardSpots(region, chip),
        })
      : null;
  if (card) taken.push(card.box);

  const line =
    chip && region
      ? findFirst(wanted.line, (size) =>
          findGently(text, { ...base, size, taken, soft, reach: LINE_REACH, spots: lineSpots(region, chip) }),
        )
      : null;
  if (line) taken.push(line.box);

  const notices = scene.notices.map(toWholePixels);
  const receipt = findFirst(wanted.receipt, (size) =>
    findGently(notices, {
      ...base,
      size,
      taken,
      soft,
      reach: Infinity,
      spots: receiptSpots(region, area, size),
    }),
  );
  return {
    chip,
    chipSpot: stand?.spot ?? null,
    card: card?.box ?? null,
    line: line?.box ?? null,
    receipt: receipt?.box ?? null,
  };
}

/** A place that meets nothing of `spared` either; where there is none, one that may. */
function findGently(spared: readonly Box[], wish: Wish): Place | null {
  return findPlace({ ...wish, taken: [...wish.taken, ...spared] }) ?? findPlace(wish);
}

function findFirst(sizes: readonly Size[], find: (size: Size) => Place | null): Place | null {
  for (const size of sizes) {
    const found = find(size);
    if (found) return found;
  }
  return null;
}

function preferred(each: Spot, last: string | null): Spot {
  return each.name === last ? { ...each, cost: each.cost - STAYING_GAIN } : each;
}

/** The window without its margin, in whole pixels. */
function toStandingArea(viewport: Box): Box {
  const left = Math.ceil(viewport.left) + AIR;
  const top = Math.ceil(viewport.top) + AIR;
  return {
    left,
    top,
    width: Math.floor(rightOf(viewport)) - AIR - left,
    height: Math.floor(bottomOf(viewport)) - AIR - top,
  };
}
