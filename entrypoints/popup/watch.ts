import { watchLedger } from '../../lib/ledger/changes.ts';
import { browser } from '../../lib/platform/browser.ts';
import { watchSettings } from '../../lib/settings/read.ts';
import { loadTab } from './load-tab.ts';
import type { PopupState } from './state.ts';

/** "2 hours ago" and the end of a mute move on by themselves. */
const CLOCK_MS = 60_000;

/** Fills the state from tab, ledger and settings, and keeps it true until `signal` stops it. */
export function watchEverything({ patch, refresh }: PopupState, signal: AbortSignal): void {
  const again = () => void refresh();
  const askTab = async () => patch({ tab: await loadTab() });
  const onTabUpdated = (_: number, change: { status?: string }) => {
    if (change.status === 'complete') void askTab();
  };

  watchLedger(again, signal);
  watchSettings(again, signal);
  browser.tabs.onUpdated.addListener(onTabUpdated);
  const clock = setInterval(again, CLOCK_MS);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onTabUpdated);
    clearInterval(clock);
  });

  again();
  void askTab();
}
