import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Arrangement, Scene, Wanted } from '../../../lib/page/arrange.ts';
import { AIR, arrange } from '../../../lib/page/arrange.ts';
import type { Box, Size } from '../../../lib/page/box.ts';
import { bottomOf, isInside, isMeeting, rightOf } from '../../../lib/page/box.ts';
import { anyBox, anyViewport } from './boxes.ts';

const PART_NAMES = ['chip', 'card', 'line', 'receipt'] as const;

const WANTED: Wanted = {
  chip: { width: 120, height: 30 },
  card: { width: 340, height: 360 },
  line: [{ width: 320, height: 38 }],
  receipt: [{ width: 240, height: 38 }],
};

/** A composer 600 pixels wide with its post button at the lower right, as on a wide X. */
const SCENE: Scene = {
  viewport: { left: 0, top: 0, width: 1280, height: 800 },
  rightToLeft: false,
  composer: {
    region: { left: 340, top: 60, width: 600, height: 140 },
    editor: { left: 400, top: 70, width: 520, height: 60 },
    keepOut: [
      { left: 860, top: 150, width: 64, height: 36 },
      { left: 820, top: 154, width: 28, height: 28 },
    ],
  },
  notices: [],
  chipSpot: null,
  countCovered: () => 0,
};

const anySize: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 20, max: 400 }),
  height: fc.integer({ min: 20, max: 600 }),
});
const anyWanted: fc.Arbitrary<Wanted> = fc.record({
  chip: fc.option(fc.record({ width: fc.integer({ min: 60, max: 220 }), height: fc.constant(30) })),
  card: fc.option(anySize),
  line: fc.array(anySize, { maxLength: 2 }),
  receipt: fc.array(anySize, { maxLength: 2 }),
});
const anyScene: fc.Arbitrary<Scene> = fc.record({
  viewport: anyViewport,
  rightToLeft: fc.boolean(),
  composer: fc.option(
    fc.record({ region: anyBox, editor: anyBox, keepOut: fc.array(anyBox, { maxLength: 5 }) }),
  ),
  notices: fc.array(anyBox, { maxLength: 2 }),
  chipSpot: fc.constantFrom(null, 'row', 'below', 'above'),
  countCovered: fc.constant(() => 1),
});

test('no part ever meets what must be kept free, another part or the edge of the window', () => {
  fc.assert(
    fc.property(anyScene, anyWanted, (scene, wanted) => {
      const boxes = boxesOf(arrange(scene, wanted));
      for (const [index, box] of boxes.entries()) {
        expect(isInside(box, scene.viewport)).toBe(true);
        expect((scene.composer?.keepOut ?? []).some((each) => isMeeting(box, each, AIR))).toBe(false);
        expect(boxes.slice(index + 1).some((other) => isMeeting(box, other))).toBe(false);
      }
    }),
  );
});

test('without a composer in sight only the receipt is shown', () => {
  fc.assert(
    fc.property(anyScene, anyWanted, (scene, wanted) => {
      const { chip, card, line } = arrange({ ...scene, composer: null }, wanted);
      expect([chip, card, line]).toEqual([null, null, null]);
    }),
  );
});

test('the chip stands in the row of the post button, before the counter', () => {
  const { chip } = arrange(SCENE, WANTED);
  expect(chip && rightOf(chip)).toBe(814);
  expect(chip?.top).toBe(153);
});

test('the chip leaves the row where it would cover the buttons of the composer', () => {
  const { chip } = arrange({ ...SCENE, countCovered: (box) => (bottomOf(box) < 200 ? 3 : 0) }, WANTED);
  expect(chip?.top).toBeGreaterThanOrEqual(200);
});

test('the card opens under the composer and upwards where there is no room', () => {
  const below = arrange(SCENE, WANTED).card;
  expect(below?.top).toBeGreaterThanOrEqual(190);
  const low = move(SCENE, 0, 590);
  const { card } = arrange(low, WANTED);
  expect(card && bottomOf(card)).toBeLessThanOrEqual(660);
  expect(card?.height).toBe(360);
});

test('a mention popup under the text sends card and line elsewhere', () => {
  const popup = { left: 560, top: 110, width: 240, height: 300 };
  const scene = {
    ...SCENE,
    composer: { ...composerOf(SCENE), keepOut: [...composerOf(SCENE).keepOut, popup] },
  };
  const boxes = boxesOf(arrange(scene, WANTED));
  expect(boxes).toHaveLength(4);
  expect(boxes.some((box) => isMeeting(box, popup, AIR))).toBe(false);
});

test('in a window of 360 by 480 all parts still find a place', () => {
  const scene: Scene = {
    ...SCENE,
    viewport: { left: 0, top: 0, width: 360, height: 480 },
    composer: {
      region: { left: 0, top: 50, width: 360, height: 130 },
      editor: { left: 60, top: 60, width: 290, height: 60 },
      keepOut: [{ left: 290, top: 135, width: 64, height: 36 }],
    },
  };
  const { chip, card } = arrange(scene, WANTED);
  expect(chip).not.toBeNull();
  expect(card?.height).toBeGreaterThan(200);
});

test('on a right-to-left page everything stands mirrored', () => {
  const flip = (box: Box): Box => ({ ...box, left: 1280 - rightOf(box) });
  const composer = composerOf(SCENE);
  const mirrored = arrange(
    {
      ...SCENE,
      rightToLeft: true,
      composer: {
        region: flip(composer.region),
        editor: flip(composer.editor),
        keepOut: composer.keepOut.map(flip),
      },
    },
    WANTED,
  );
  expect(boxesOf(mirrored).map(flip)).toEqual(boxesOf(arrange(SCENE, WANTED)));
});

test('the chip does not jump for a small gain', () => {
  const fee = (box: Box): number => (box.top >= 200 ? 1 : 0);
  const inDialog = { ...SCENE, composer: { ...composerOf(SCENE), keepOut: [] }, countCovered: fee };
  const first = arrange(inDialog, WANTED);
  expect(first.chipSpot).toBe('above');
  expect(arrange({ ...inDialog, chipSpot: 'below' }, WANTED).chipSpot).toBe('below');
});

test('the receipt stands by the composer, and at the lower edge once that is gone', () => {
  const near = arrange(SCENE, { ...WANTED, chip: null, card: null, line: [] }).receipt;
  expect(near?.top).toBe(206);
  const far = arrange({ ...SCENE, composer: null }, WANTED).receipt;
  expect(far).toEqual({ left: 520, top: 734, width: 240, height: 38 });
});

test('the receipt leaves the page’s own notice free', () => {
  const notice = { left: 500, top: 730, width: 280, height: 50 };
  const { receipt } = arrange({ ...SCENE, composer: null, notices: [notice] }, WANTED);
  expect(receipt && isMeeting(receipt, notice)).toBe(false);
});

function boxesOf(arrangement: Arrangement): Box[] {
  return PART_NAMES.flatMap((name) => arrangement[name] ?? []);
}

function composerOf(scene: Scene): NonNullable<Scene['composer']> {
  if (!scene.composer) throw new Error('a scene with a composer');
  return scene.composer;
}

function move(scene: Scene, right: number, down: number): Scene {
  const by = (box: Box): Box => ({ ...box, left: box.left + right, top: box.top + down });
  const { region, editor, keepOut } = composerOf(scene);
  return { ...scene, composer: { region: by(region), editor: by(editor), keepOut: keepOut.map(by) } };
}
