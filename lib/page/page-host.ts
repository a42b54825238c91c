import { createBudget } from './budget.ts';
import { findClosest } from './composed.ts';
import { isolateEvents } from './isolate-events.ts';

/** How often a minute the page may take the host away, or cover it, before we leave it be. */
const MOST_REPAIRS = 20;
const REPAIR_SPAN_MS = 60_000;

export interface PageHost {
  /** The element in the page: no id, class or name. */
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Makes sure that the host stands in the top layer, for something beside `editor`. */
  raise(editor: Element | null): void;
}

/** What a host is made with. */
export interface PageHostOptions {
  readonly doc: Document;
  /** Style sheets as text; they apply inside the host alone. */
  readonly styles: readonly string[];
  /** Called when the focus moves inside the host; null: it left. */
  readonly onFocus: (focused: Element | null) => void;
  /** Takes the host out again, with every listener and observer. */
  readonly signal: AbortSignal;
}

/**
 * Puts an empty element with a closed shadow root at the end of the document and into the
 * browser's top layer. It is put back where the page removes it, and raised again when a dialog or
 * popover opens above it.
 *
 * A modal `<dialog>` makes everything outside itself inert, top layer or not. For an editor inside
 * one the host therefore moves into that dialog: there is no other way to be pressable.
 */
export function mountPageHost({ doc, styles, onFocus, signal }: PageHostOptions): PageHost {
  // Content scripts have their own copy of the DOM's methods: the page cannot have patched this one.
  const element = doc.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = styles.map((text) => toSheet(doc, text));
  element.popover = 'manual';

  const mayRepair = createBudget(MOST_REPAIRS, REPAIR_SPAN_MS, () => performance.now());
  const observer = new MutationObserver(() => repair());
  let home: Element = doc.documentElement;

  function show(): void {
    if (!element.isConnected) home.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
  }
  function settle(next: Element): void {
    home = next;
    observer.disconnect();
    observer.observe(doc.documentElement, { childList: true });
    if (home !== doc.documentElement) observer.observe(home, { childList: true });
    home.append(element);
    show();
  }
  function isUp(): boolean {
    return element.isConnected && element.matches(':popover-open');
  }
  function repair(): void {
    if (signal.aborted || isUp() || !mayRepair()) return;
    if (home.isConnected) show();
    else settle(doc.documentElement);
  }
  function riseAbove(event: Event): void {
    if (event.target === element) return repair();
    if (!isOpening(event) || !isUp() || !mayRepair()) return;
    const focused = root.activeElement;
    element.hidePopover();
    element.showPopover();
    if (focused instanceof HTMLElement) focused.focus();
  }

  isolateEvents(root, onFocus, signal);
  doc.addEventListener('toggle', riseAbove, { capture: true, signal });
  doc.addEventListener('fullscreenchange', riseAbove, { signal });
  settle(home);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      element.remove();
    },
    { once: true },
  );

  return {
    element,
    root,
    raise(editor) {
      const next = (editor && findClosest(editor, 'dialog:modal')) ?? doc.documentElement;
      if (next !== home) settle(next);
      else repair();
    },
  };
}

function toSheet(doc: Document, text: string): CSSStyleSheet {
  const sheet = new (doc.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

function isOpening(event: Event): boolean {
  return !(event instanceof ToggleEvent) || event.newState === 'open';
}
