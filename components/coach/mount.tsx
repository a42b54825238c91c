import { render } from 'preact';
import type { Reason } from '../../lib/classifier/types.ts';
import type { Wanted } from '../../lib/page/arrange.ts';
import { arrange } from '../../lib/page/arrange.ts';
import type { CoachAnchor, PageView } from '../../lib/page/coach-view.ts';
import { mountPageHost } from '../../lib/page/page-host.ts';
import { readScene } from '../../lib/page/read-scene.ts';
import { watchLayout } from '../../lib/page/watch-layout.ts';
import { localeDirection, localeTag } from '../../lib/platform/locale.ts';
import { reasonSentence } from '../shared/reason-words.ts';
import tokens from '../shared/tokens.css?inline';
import { createAnnouncer } from './announcer.ts';
import cardCss from './card.css?inline';
import { Card } from './card.tsx';
import { Chip } from './chip.tsx';
import css from './coach.css?inline';
import { LineNote, lineText } from './line.tsx';
import type { CoachEvents, CoachModel } from '../../lib/coaching/coach-model.ts';
import { findReasonIndex } from './reason-list.tsx';
import { receiptText } from './receipt-words.ts';
import { ReceiptNote } from './receipt.tsx';
import { applyArrangement, createSlots, measureNarrowCard, measureSlots } from './slots.ts';
import { tabOut } from './tab-out.ts';
import { chipName } from './verdict-words.ts';

export type CoachView = PageView<CoachModel>;

export interface CoachOptions {
  readonly events: CoachEvents;
  /** Takes the coach out of the page, with every listener and observer. */
  readonly signal: AbortSignal;
  readonly doc: Document;
}

/** The tokens stand on our own wrapper: a page's rule for every `div` would win over `:host`. */
const STYLES = [tokens.replaceAll(':host', '.layer'), css, cardCss];

/** Puts the coach into the page. Until the first model and anchor it shows nothing. */
export function mountCoach({ events, signal, doc }: CoachOptions): CoachView {
  let model: CoachModel | null = null;
  let target: CoachAnchor | null = null;
  /** The last composer: a receipt stands where it was. */
  let parted: CoachAnchor | null = null;
  let following = new AbortController();
  let openedByPointer = false;
  let wanted: Wanted | null = null;
  let measuredWidth = 0;
  let chipSpot: string | null = null;

  const host = mountPageHost({ doc, styles: STYLES, onFocus: followFocus, signal });
  const layer = doc.createElement('div');
  layer.className = 'layer';
  layer.lang = localeTag();
  layer.dir = localeDirection();
  host.root.append(layer);
  const slots = createSlots(layer);
  const announce = createAnnouncer(layer, signal);
  layer.addEventListener('keydown', (event) => tabOut(event, layer, target?.editor ?? null), { signal });
  doc.defaultView?.addEventListener('resize', place, { signal });
  doc.defaultView?.addEventListener('keydown', closeByEscape, { capture: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      following.abort();
      for (const slot of Object.values(slots)) render(null, slot);
    },
    { once: true },
  );

  function followFocus(focused: Element | null): void {
    const index = findReasonIndex(focused);
    if (model?.cardOpen) events.pointAt(index === null ? null : (model.verdict?.reasons[index] ?? null));
    if (model?.receipt) drawReceipt(model);
  }

  /** Escape in the editor closes the open card, before a dialog of the page takes it for its own. */
  function closeByEscape(event: KeyboardEvent): void {
    const isOurs = event.key === 'Escape' && !event.isComposing && slots.card.hasAttribute('data-shown');
    if (!isOurs || event.target === host.element) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    events.closeCard({ refocus: false });
  }

  function toggle({ byKeyboard }: { byKeyboard: boolean }): void {
    openedByPointer = !byKeyboard;
    events.toggleCard();
  }

  function drawReceipt({ receipt }: CoachModel): void {
    render(
      receipt && (
        <ReceiptNote
          receipt={receipt}
          isFocused={slots.receipt.contains(host.root.activeElement)}
          onUndo={events.undo}
          onDismiss={events.dismissReceipt}
        />
      ),
      slots.receipt,
    );
  }

  function draw(next: CoachModel): void {
    const { verdict, disagreed, cardOpen, line, dark } = next;
    layer.dataset['theme'] = dark ? 'dark' : 'light';
    const isSilent = !verdict || verdict.abstained === 'empty';
    render(
      isSilent ? null : (
        <Chip verdict={verdict} disagreed={disagreed} cardOpen={cardOpen} onToggle={toggle} />
      ),
      slots.chip,
    );
    render(
      cardOpen ? <Card model={next} events={events} sentence={sentence} onResize={replace} /> : null,
      slots.card,
    );
    render(
      line && !cardOpen ? (
        <LineNote line={line} sentence={sentence} onWhy={toggle} onDismiss={events.dismissLine} />
      ) : null,
      slots.line,
    );
    drawReceipt(next);
    announce(toAnnouncement(next));
  }

  function replace(): void {
    wanted = null;
    place();
  }

  function place(): void {
    if (signal.aborted) return;
    host.raise(target?.editor ?? null);
    const { left, top, width, height } = layer.getBoundingClientRect();
    if (!wanted || measuredWidth !== width) wanted = measureSlots(slots, width);
    measuredWidth = width;
    const scene = readScene(doc, { left, top, width, height }, target ?? parted, host.element);
    const shown = target ? wanted : { ...wanted, chip: null, line: [], card: null };
    let arrangement = arrange({ ...scene, chipSpot }, shown);
    if (arrangement.card && arrangement.card.width < (shown.card?.width ?? 0)) {
      const card = measureNarrowCard(slots, arrangement.card.width);
      arrangement = arrange({ ...scene, chipSpot }, { ...shown, card });
    }
    chipSpot = arrangement.chipSpot ?? chipSpot;
    applyArrangement(slots, arrangement);
  }

  return {
    render(next) {
      if (signal.aborted || (model && isSame(model, next))) return;
      const wasOpen = model?.cardOpen ?? false;
      const hadFocus = slots.card.contains(host.root.activeElement);
      model = next;
      draw(next);
      replace();
      if (next.cardOpen && !wasOpen && !openedByPointer) focusCard(slots.card);
      if (!next.cardOpen && wasOpen && hadFocus) target?.editor.focus();
      if (next.cardOpen) openedByPointer = false;
    },
    anchor(next) {
      if (signal.aborted) return;
      if (next && target && next.editor === target.editor && next.region === target.region) {
        target = next;
        return;
      }
      if (next === target) return;
      parted = target ?? parted;
      target = next;
      chipSpot = null;
      following.abort();
      following = new AbortController();
      place();
      if (next) watchLayout(next, place, following.signal);
    },
    isFocused: () => host.root.activeElement !== null,
  };
}

function sentence({ family, direction }: Reason): string {
  return reasonSentence(family, direction);
}

function focusCard(slot: HTMLElement): void {
  slot.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
}

/** What is read out at the next pause. */
function toAnnouncement({ verdict, disagreed, line, receipt }: CoachModel): string {
  if (receipt) return receiptText(receipt);
  const name = verdict && verdict.abstained !== 'empty' ? chipName(verdict, disagreed) : '';
  return line ? `${name}. ${lineText(line, sentence)}` : name;
}

/** Whether two models draw the same. Verdicts and balances are never changed in place. */
function isSame(a: CoachModel, b: CoachModel): boolean {
  return (Object.keys(b) as (keyof CoachModel)[]).every((key) => a[key] === b[key]);
}
