import type { Arrangement, Wanted } from '../../lib/page/arrange.ts';
import type { Box, Size } from '../../lib/page/box.ts';

export const SLOT_NAMES = ['chip', 'card', 'line', 'receipt'] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

/** One holder for each part; the parts are drawn into them and the arrangement moves them. */
export type Slots = Readonly<Record<SlotName, HTMLElement>>;

/** Widths a line or receipt is tried with: on one or two lines, else narrow and higher. */
const LINE_WIDTHS = [380, 230];
const CARD_WIDTH = 340;
/** Pixels kept free at both edges of a narrow window, taken together. */
const EDGES = 16;

export function createSlots(layer: HTMLElement): Slots {
  function create(name: SlotName): HTMLElement {
    const slot = layer.ownerDocument.createElement('div');
    slot.className = `slot ${name}-slot`;
    layer.append(slot);
    return slot;
  }
  return { chip: create('chip'), card: create('card'), line: create('line'), receipt: create('receipt') };
}

/** The sizes the parts want in a window of this width, measured on what is drawn now. */
export function measureSlots(slots: Slots, windowWidth: number): Wanted {
  const most = windowWidth - EDGES;
  return {
    chip: findSize(slots.chip, most),
    card: findSize(slots.card, Math.min(CARD_WIDTH, most)),
    line: LINE_WIDTHS.flatMap((width) => findSize(slots.line, Math.min(width, most)) ?? []),
    receipt: LINE_WIDTHS.flatMap((width) => findSize(slots.receipt, Math.min(width, most)) ?? []),
  };
}

/** The size the card wants when it can be no wider than this. */
export function measureNarrowCard(slots: Slots, width: number): Size | null {
  return findSize(slots.card, width);
}

/** Moves the slots to their places and hides those without one. */
export function applyArrangement(slots: Slots, arrangement: Arrangement): void {
  for (const name of SLOT_NAMES) applyBox(slots[name], arrangement[name]);
}

function applyBox(slot: HTMLElement, box: Box | null): void {
  slot.toggleAttribute('data-shown', box !== null);
  if (!box) return;
  slot.style.left = `${box.left}px`;
  slot.style.top = `${box.top}px`;
  slot.style.width = `${box.width}px`;
  slot.style.maxHeight = `${box.height}px`;
}

/** Whole pixels; null for an empty slot. */
function findSize(slot: HTMLElement, width: number): Size | null {
  if (!slot.firstElementChild) return null;
  const { style } = slot;
  const [oldWidth, oldHeight] = [style.width, style.maxHeight];
  style.maxWidth = `${width}px`;
  style.width = '';
  style.maxHeight = '';
  const rect = slot.getBoundingClientRect();
  [style.width, style.maxHeight] = [oldWidth, oldHeight];
  style.maxWidth = '';
  return { width: Math.ceil(rect.width), height: Math.ceil(rect.height) };
}
