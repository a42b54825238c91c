import type { Box, Size } from './box.ts';
import { bottomOf, findOverlap, rightOf, shrink, toWholePixels } from './box.ts';
import type { SoftBox, Spot } from './placement.ts';
import { findPlace } from './placement.ts';

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
  readonly line: Box | null;
  readonly card: Box | null;
  readonly receipt: Box | null;
}

/** Pixels kept free around what must not be covered, and at the window's edge. */
export const AIR = 4;
const GAP = 6;
const EDGE_GAP = 24;
const CHIP_REACH = 120;
const LINE_REACH = 260;
const LEAST_CARD: Size = { width: 220, height: 132 };
/** Cost of each square pixel of the composer's text, and of the rest of it, that is covered. */
const TEXT_WEIGHT = 0.1;
const REGION_WEIGHT = 0.004;
const NOTICE_WEIGHT = 0.1;
const COVERED_FEE = 25;

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
  const area = shrink(scene.viewport, AIR);
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

  const chip =
    wanted.chip && region
      ? findPlace({
          ...base,
          size: wanted.chip,
          taken,
          soft,
          reach: CHIP_REACH,
          spots: chipSpots(region, keepOut, wanted.chip),
        })
      : null;
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
  if (card) taken.push(card);

  const line =
    chip && region
      ? findFirst(wanted.line, (size) =>
          findPlace({ ...base, size, taken, soft, reach: LINE_REACH, spots: lineSpots(region, chip) }),
        )
      : null;
  if (line) taken.push(line);

  const notices = scene.notices.map((box) => ({ box, weight: NOTICE_WEIGHT }));
  const receipt = findFirst(wanted.receipt, (size) =>
    findPlace({
      ...base,
      size,
      taken,
      soft: [...soft, ...notices],
      reach: Infinity,
      spots: receiptSpots(region, area, size),
    }),
  );
  return { chip, line, card, receipt };
}

function findFirst(sizes: readonly Size[], find: (size: Size) => Box | null): Box | null {
  for (const size of sizes) {
    const found = find(size);
    if (found) return found;
  }
  return null;
}

/** Beside the submit control in its own row, else at the region's lower or upper edge, else beside it. */
function chipSpots(region: Box, keepOut: readonly Box[], size: Size): Spot[] {
  const row = findLowestRow(region, keepOut);
  return [
    ...(row
      ? [
          spot(row.left - GAP, Math.round(row.top + (row.height - size.height) / 2), {
            fromRight: true,
            cost: 0,
          }),
        ]
      : []),
    spot(rightOf(region) - GAP, bottomOf(region) + GAP, { fromRight: true, cost: 30 }),
    spot(rightOf(region) - GAP, region.top - GAP, { fromRight: true, fromBottom: true, cost: 40 }),
    spot(region.left + GAP, bottomOf(region) + GAP, { cost: 45 }),
    spot(rightOf(region) - GAP, bottomOf(region) - GAP, { fromRight: true, fromBottom: true, cost: 50 }),
    spot(rightOf(region) - GAP, region.top + GAP, { fromRight: true, cost: 50 }),
    spot(rightOf(region) + GAP, region.top, { cost: 60 }),
    spot(region.left - GAP, region.top, { fromRight: true, cost: 60 }),
    spot(region.left + GAP, region.top - GAP, { fromBottom: true, cost: 65 }),
  ];
}

/** The box around those kept free that stand in one row with the lowest of them inside the region. */
function findLowestRow(region: Box, keepOut: readonly Box[]): Box | null {
  const within = keepOut.flatMap((box) => findOverlap(box, region) ?? []);
  const lowest = within.reduce<Box | null>(
    (low, box) => (!low || bottomOf(box) > bottomOf(low) ? box : low),
    null,
  );
  if (!lowest) return null;
  const middle = lowest.top + lowest.height / 2;
  const row = within.filter((box) => box.top <= middle && bottomOf(box) >= middle);
  return { ...lowest, left: Math.min(...row.map((box) => box.left)) };
}

function lineSpots(region: Box, chip: Box): Spot[] {
  return [
    spot(rightOf(chip), Math.max(bottomOf(chip), bottomOf(region)) + GAP, { fromRight: true, cost: 0 }),
    spot(rightOf(chip), bottomOf(chip) + GAP, { fromRight: true, cost: 5 }),
    spot(rightOf(chip), Math.min(chip.top, region.top) - GAP, {
      fromRight: true,
      fromBottom: true,
      cost: 10,
    }),
    spot(rightOf(chip), chip.top - GAP, { fromRight: true, fromBottom: true, cost: 15 }),
    spot(chip.left, bottomOf(chip) + GAP, { cost: 15 }),
    spot(chip.left, chip.top - GAP, { fromBottom: true, cost: 20 }),
    spot(chip.left - GAP, chip.top, { fromRight: true, cost: 20 }),
  ];
}

function cardSpots(region: Box, chip: Box | null): Spot[] {
  const from = chip ?? { left: rightOf(region), top: bottomOf(region), width: 0, height: 0 };
  return [
    spot(rightOf(from), bottomOf(from) + GAP, { fromRight: true, cost: 0 }),
    spot(rightOf(from), from.top - GAP, { fromRight: true, fromBottom: true, cost: 5 }),
    spot(rightOf(from), bottomOf(region) + GAP, { fromRight: true, cost: 0 }),
    spot(rightOf(from), region.top - GAP, { fromRight: true, fromBottom: true, cost: 5 }),
    spot(rightOf(region) + GAP, region.top, { cost: 30 }),
    spot(region.left - GAP, region.top, { fromRight: true, cost: 60 }),
  ];
}

/** Where the composer is or was; at the window's lower edge where it is gone. */
function receiptSpots(region: Box | null, area: Box, size: Size): Spot[] {
  const middle = Math.round(area.left + (area.width - size.width) / 2);
  const edge = spot(middle, bottomOf(area) - EDGE_GAP, { fromBottom: true, cost: region ? 400 : 0 });
  if (!region) return [edge];
  return [
    spot(rightOf(region) - GAP, bottomOf(region) + GAP, { fromRight: true, cost: 0 }),
    spot(rightOf(region) - GAP, region.top - GAP, { fromRight: true, fromBottom: true, cost: 10 }),
    edge,
  ];
}

function spot(x: number, y: number, more: Partial<Spot> & { readonly cost: number }): Spot {
  return { x, y, fromRight: false, fromBottom: false, ...more };
}
