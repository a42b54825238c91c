/** An upright rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function rightOf(box: Box): number {
  return box.left + box.width;
}

export function bottomOf(box: Box): number {
  return box.top + box.height;
}

/** Whether the two share an area once `b` is widened by `air` on every side; touching edges do not. */
export function isMeeting(a: Box, b: Box, air = 0): boolean {
  return (
    a.left < rightOf(b) + air &&
    rightOf(a) > b.left - air &&
    a.top < bottomOf(b) + air &&
    bottomOf(a) > b.top - air
  );
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    rightOf(inner) <= rightOf(outer) &&
    bottomOf(inner) <= bottomOf(outer)
  );
}

/** The part both share; null where they do not meet. */
export function findOverlap(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(rightOf(a), rightOf(b)) - left;
  const height = Math.min(bottomOf(a), bottomOf(b)) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

export function areaOf(box: Size): number {
  return box.width * box.height;
}

/** The smallest box with whole-pixel edges around `box`, so that rounding never brings two closer. */
export function toWholePixels(box: Box): Box {
  const left = Math.floor(box.left);
  const top = Math.floor(box.top);
  return { left, top, width: Math.ceil(rightOf(box)) - left, height: Math.ceil(bottomOf(box)) - top };
}
