import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { PopupModel } from '../../components/popup/model.ts';
import { readFigures } from '../../lib/coaching/figures.ts';
import { isQuieter } from '../../lib/coaching/restraint.ts';
import { resolveMutes } from '../../lib/settings/mutes.ts';
import { readSettings } from '../../lib/settings/read.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/types.ts';
import { loadLedger } from './load.ts';

export const ENTRIES_AT_A_TIME = 6;

export interface PopupState {
  readonly model: Signal<PopupModel>;
  /** How many entries are listed. */
  readonly limit: Signal<number>;
  patch(change: Partial<PopupModel>): void;
  /** Reads settings and ledger anew. Of several at the same time the newest is shown. */
  refresh(): Promise<void>;
}

/** What the popup shows, empty at first. */
export function createState(): PopupState {
  const limit = signal(ENTRIES_AT_A_TIME);
  const model = signal<PopupModel>({
    now: Date.now(),
    view: { window: 7, network: 'all' },
    lens: DEFAULT_SETTINGS.lens,
    ledger: null,
    tab: { kind: 'asking' },
    mutes: [],
    accounts: [],
    isQuieter: false,
    notice: null,
  });
  const newest = { refresh: 0 };
  const patch = (change: Partial<PopupModel>) => void (model.value = { ...model.value, ...change });

  async function refresh() {
    const mine = ++newest.refresh;
    const now = Date.now();
    const [settings, figures] = await Promise.all([readSettings(), readFigures()]);
    const request = { view: model.value.view, limit: limit.value, now, settings };
    const ledger = await loadLedger(request).catch((error: unknown) => {
      console.error('The ledger could not be read.', error);
      return 'failed' as const;
    });
    if (mine === newest.refresh) {
      const { accounts, lens } = settings;
      patch({
        now,
        ledger,
        lens,
        accounts,
        isQuieter: isQuieter(figures) && settings.level !== 'off',
        mutes: resolveMutes(settings.mutes, now),
      });
    }
  }

  return { model, limit, patch, refresh };
}
