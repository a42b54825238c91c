import type { LedgerView, View } from '../../components/popup/model.ts';
import { toBalance, toRatio } from '../../lib/ledger/balance.ts';
import { readTexts } from '../../lib/ledger/read-texts.ts';
import { readRecent, readTotals, readTotalsOf, readUndecided } from '../../lib/ledger/read.ts';
import type { Settings } from '../../lib/settings/types.ts';

export interface LedgerRequest {
  readonly view: View;
  /** How many entries to list. */
  readonly limit: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly settings: Settings;
}

/** Reads what the popup shows of the ledger. Its cost goes with the days of the window, not with the entries. */
export async function loadLedger({ view, limit, now, settings }: LedgerRequest): Promise<LedgerView> {
  const network = view.network === 'all' ? undefined : view.network;
  const ids =
    view.role === undefined
      ? null
      : new Set(settings.accounts.filter(({ role }) => role === view.role).map(({ id }) => id));
  const [totals, recent, attempts] = await Promise.all([
    ids === null ? readTotals(view.window, now) : readTotalsOf(ids, view.window, now),
    readRecent(limit + 1, network, ids),
    readUndecided(),
  ]);
  const entries = recent.slice(0, limit);
  const texts = await readTexts(entries.map(({ id }) => id));
  const seen = network === undefined ? totals : totals.filter((total) => total.network === network);
  return {
    balance: toBalance(seen, toRatio(settings)),
    entries: entries.map((entry) => {
      const text = texts.get(entry.id);
      return text === undefined ? entry : { ...entry, text };
    }),
    hasMore: recent.length > limit,
    attempts,
  };
}
