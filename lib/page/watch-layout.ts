import { autoUpdate } from '@floating-ui/dom';
import type { CoachAnchor } from './coach-view.ts';

/** A popup that a key brings up may come a moment later: looked for again after these times. */
const AFTER_KEY_MS = [120, 400] as const;
/** What the composer's own elements change when a counter, a button or a popup comes or goes. */
const TELLING_ATTRIBUTES = [
  'style',
  'class',
  'hidden',
  'disabled',
  'aria-disabled',
  'aria-hidden',
  'aria-expanded',
  'aria-activedescendant',
  'aria-controls',
];

/**
 * Calls `onChange`, at most once a frame, whenever the composer or what is around it may have
 * moved: scrolling, resizing, layout shifts, changes inside the region, keys and presses. Nothing
 * runs while the page is still. Ends with `signal`.
 */
export function watchLayout(anchor: CoachAnchor, onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const doc = anchor.region.ownerDocument;
  const view = doc.defaultView;
  if (!view) return;

  const timers = new Set<number>();
  let frame = 0;
  function ask(): void {
    if (frame === 0 && view) frame = view.requestAnimationFrame(run);
  }
  function run(): void {
    frame = 0;
    onChange();
  }
  function askAndAskAgain(): void {
    ask();
    if (timers.size > 0 || !view) return;
    for (const ms of AFTER_KEY_MS) {
      const timer = view.setTimeout(() => {
        timers.delete(timer);
        ask();
      }, ms);
      timers.add(timer);
    }
  }

  const stopFollowing = autoUpdate(anchor.region, null, ask);
  const mutations = new MutationObserver(ask);
  mutations.observe(anchor.region, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: TELLING_ATTRIBUTES,
  });
  // The scroller of the editor itself lies below the region, where autoUpdate does not look.
  doc.addEventListener('scroll', ask, { capture: true, passive: true, signal });
  for (const type of ['keyup', 'pointerup', 'transitionend', 'animationend']) {
    view.addEventListener(type, askAndAskAgain, { capture: true, passive: true, signal });
  }
  signal.addEventListener(
    'abort',
    () => {
      stopFollowing();
      mutations.disconnect();
      view.cancelAnimationFrame(frame);
      timers.forEach((timer) => view.clearTimeout(timer));
    },
    { once: true },
  );
}
