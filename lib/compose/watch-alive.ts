import { isExtensionAlive } from '../messaging/lost.ts';

/** How long an orphaned script may still show itself while the page is at rest, ms. */
const CHECK_MS = 1_000;

/**
 * Ends `life` once the extension was reloaded, updated or removed under this script: nothing tells a
 * content script so, so it looks whenever the person does something, and every second while the
 * page is in view.
 */
export function watchAlive(win: Window, life: AbortController): void {
  const { signal } = life;
  const check = (): void => {
    if (!isExtensionAlive()) life.abort();
  };
  for (const sign of ['focusin', 'pointerdown', 'keydown', 'visibilitychange'] as const) {
    win.addEventListener(sign, check, { capture: true, passive: true, signal });
  }
  const timer = setInterval(() => {
    if (!win.document.hidden) check();
  }, CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
