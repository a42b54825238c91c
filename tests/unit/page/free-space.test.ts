import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInside, isMeeting } from '../../../lib/page/box.ts';
import { toFreeBoxes } from '../../../lib/page/free-space.ts';
import { anyBox, anyViewport } from './boxes.ts';

const AIR = 4;

test('an empty area is one free box', () => {
  const area = { left: 0, top: 0, width: 100, height: 80 };
  expect(toFreeBoxes(area, [], AIR)).toEqual([area]);
  expect(toFreeBoxes({ ...area, width: 0 }, [], AIR)).toEqual([]);
});

test('a box in the middle leaves the four sides, with air around it', () => {
  const area = { left: 0, top: 0, width: 100, height: 100 };
  const taken = { left: 40, top: 40, width: 20, height: 20 };
  expect(toFreeBoxes(area, [taken], AIR)).toEqual([
    { left: 0, top: 0, width: 36, height: 100 },
    { left: 64, top: 0, width: 36, height: 100 },
    { left: 0, top: 0, width: 100, height: 36 },
    { left: 0, top: 64, width: 100, height: 36 },
  ]);
});

test('free boxes lie in the area and meet nothing that is taken', () => {
  fc.assert(
    fc.property(anyViewport, fc.array(anyBox, { maxLength: 6 }), (area, taken) => {
      for (const free of toFreeBoxes(area, taken, AIR)) {
        expect(isRoughlyInside(free, area)).toBe(true);
        // Differences of doubles may fall short of the air by less than a millionth of a pixel.
        expect(taken.some((box) => isMeeting(free, box, AIR - 1e-6))).toBe(false);
      }
    }),
  );
});

test('every box that is free lies within one of them', () => {
  fc.assert(
    fc.property(anyViewport, fc.array(anyBox, { maxLength: 6 }), anyBox, (area, taken, box) => {
      fc.pre(isInside(box, area) && !taken.some((each) => isMeeting(box, each, AIR)));
      expect(toFreeBoxes(area, taken, AIR).some((free) => isRoughlyInside(box, free))).toBe(true);
    }),
  );
});

function isRoughlyInside(
  inner: Parameters<typeof isInside>[0],
  outer: Parameters<typeof isInside>[1],
): boolean {
  const slack = 1e-6;
  return isInside(inner, {
    left: outer.left - slack,
    top: outer.top - slack,
    width: outer.width + 2 * slack,
    height: outer.height + 2 * slack,
  });
}
