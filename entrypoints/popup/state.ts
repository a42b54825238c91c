import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { PopupModel } from '../../components/popup/model.ts';
import { watchLedger } from '../../lib/ledger/changes.ts';
import { browser } from '../../lib/platform/browser.ts';
import { resolveMutes } from '../../lib/settings/mutes.ts';
import { readSettings, watchSettings } from '../../lib/settings/read.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/types.ts';
import { loadTab } from './load-tab.ts';
import { loadLedger } from './load.ts';

export const ENTRIES_AT_A_TIME = 6;
const CLOCK_MS = 60_000;

export interface PopupState {
  readonly model: Signal<PopupModel>;
  /** How many entries are listed. */
  readonly limit: Signal<number>;
  patch(change: Partial<PopupModel>): void;
  /** Reads settings and ledger anew. Of several at the same time the newest is shown. */
  refresh(): Promise<void>;
}

/** Shows the state of tab, ledger and settings, and keeps it true until `signal` stops it. */
export function startPopup(until: AbortSignal): PopupState {
  const limit = signal(ENTRIES_AT_A_TIME);
  const model = signal<PopupModel>({
    now: Date.now(),
    view: { window: 7, network: 'all' },
    lens: DEFAULT_SETTINGS.lens,
    ledger: null,
    tab: { kind: 'asking' },
    mutes: [],
    notice: null,
  });
  const newest = { refresh: 0 };
  const patch = (change: Partial<PopupModel>) => void (model.value = { ...model.value, ...change });

  async function refresh() {
    const mine = ++newest.refresh;
    const now = Date.now();
    const settings = await readSettings();
    const ledger = await loadLedger({ view: model.value.view, limit: limit.value, now, settings }).catch(
      (error: unknown) => {
        console.error('The ledger could not be read.', error);
        return 'failed' as const;
      },
    );
    if (mine !== newest.refresh) return;
    patch({ now, ledger, lens: settings.lens, mutes: resolveMutes(settings.mutes, now) });
  }

  async function refreshTab() {
    patch({ tab: await loadTab() });
  }

  const again = () => void refresh();
  const tabDone = (_: number, change: { status?: string }) => {
    if (change.status === 'complete') void refreshTab();
  };
  watchLedger(again, until);
  watchSettings(again, until);
  browser.tabs.onUpdated.addListener(tabDone);
  const clock = setInterval(again, CLOCK_MS);
  until.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(tabDone);
    clearInterval(clock);
  });
  again();
  void refreshTab();
  return { model, limit, patch, refresh };
}
