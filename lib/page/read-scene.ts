import type { Scene } from './arrange.ts';
import type { Box } from './box.ts';
import { areaOf, bottomOf, findOverlap, isMeeting, rightOf, toWholePixels } from './box.ts';
import type { CoachAnchor } from './coach-view.ts';
import { findClosest, findTopElement, isWithin } from './composed.ts';

/** A composer smaller than this is folded away: nothing fits beside it. */
const LEAST_COMPOSER = { width: 100, height: 32 };
const MOST_NOTICES = 12;
const MOST_OWN = 60;
const NOTICES = '[role="alert"], [role="status"]';
const PRESSABLE = 'a[href], button, input, select, [role="button"], [role="tab"], [role="link"], img, video';

/**
 * Reads where everything stands now. `overlay` is the coach's own host, which covers nothing.
 * The composer is null where it is folded, scrolled out of the window or its scroller, or covered.
 */
export function readScene(
  doc: Document,
  viewport: Box,
  anchor: CoachAnchor | null,
  overlay: Element,
): Omit<Scene, 'chipSpot'> {
  return {
    viewport,
    rightToLeft: isRightToLeft(anchor?.region ?? doc.documentElement),
    composer: anchor && readComposer(doc, viewport, anchor, overlay),
    notices: readNotices(doc, viewport),
    countCovered: createCounter(doc, anchor, overlay),
  };
}

function readComposer(
  doc: Document,
  viewport: Box,
  anchor: CoachAnchor,
  overlay: Element,
): Scene['composer'] {
  const region = readBox(anchor.region);
  const editor = readBox(anchor.editor);
  if (region.width < LEAST_COMPOSER.width || region.height < LEAST_COMPOSER.height) return null;
  const seen = findOverlap(editor, viewport);
  if (!seen || !isUncovered(doc, seen, anchor.region, overlay)) return null;
  return { region, editor, keepOut: anchor.keepOut().flatMap(findShownBox) };
}

/** Whether any of five points of the editor shows the composer rather than something above it. */
function isUncovered(doc: Document, seen: Box, region: Element, overlay: Element): boolean {
  return spread(seen).some(([x, y]) => {
    const top = findTopElement(doc, x, y, overlay);
    return top !== null && (isWithin(top, region) || isWithin(region, top));
  });
}

/** The middle of `box` and the middles of its quarters. */
function spread(box: Box): readonly (readonly [x: number, y: number])[] {
  return (
    [
      [0.5, 0.5],
      [0.25, 0.25],
      [0.75, 0.25],
      [0.25, 0.75],
      [0.75, 0.75],
    ] as const
  ).map(([across, down]) => [box.left + box.width * across, box.top + box.height * down]);
}

/**
 * Counts the pressable things of the page under a box: those of the composer by their own boxes,
 * the rest, which may be any number, by what stands at some points of it.
 */
function createCounter(doc: Document, anchor: CoachAnchor | null, overlay: Element): Scene['countCovered'] {
  const own = [...(anchor?.region.querySelectorAll(PRESSABLE) ?? [])].slice(0, MOST_OWN).map(readBox);
  return (box) => {
    const others = toPoints(box).map(([x, y]) => {
      const top = findTopElement(doc, x, y, overlay);
      const found = top && findClosest(top, PRESSABLE);
      return found && anchor?.region.contains(found) ? null : found;
    });
    const strange = new Set(others.filter((element) => element !== null)).size;
    return strange + own.filter((each) => isMeeting(box, each)).length;
  };
}

function toPoints(box: Box): readonly (readonly [x: number, y: number])[] {
  return [...spread(box), [box.left + 2, box.top + 2], [rightOf(box) - 2, bottomOf(box) - 2]];
}

function readNotices(doc: Document, viewport: Box): readonly Box[] {
  const elements = [...doc.querySelectorAll(NOTICES)].slice(0, MOST_NOTICES);
  return elements.flatMap(findShownBox).filter((box) => findOverlap(box, viewport));
}

function findShownBox(element: Element): Box[] {
  const box = readBox(element);
  return areaOf(box) > 0 ? [toWholePixels(box)] : [];
}

function readBox(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

function isRightToLeft(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}
