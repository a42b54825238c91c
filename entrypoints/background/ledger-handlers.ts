import { announceChange } from '../../lib/ledger/changes.ts';
import { countAttempt, excludeEntry, recordReport, relabelEntry } from '../../lib/ledger/entries.ts';
import { deleteEntry, dropAttempt, undoEntry } from '../../lib/ledger/removals.ts';
import type { Handlers, TrustedSender } from '../../lib/messaging/server.ts';
import { loadSettings } from '../../lib/settings/settings.ts';
import { readWeekBalance } from './week-balance.ts';

type LedgerMessage =
  | 'recordOutcome'
  | 'undoEntry'
  | 'relabelEntry'
  | 'excludeEntry'
  | 'deleteEntry'
  | 'countAttempt'
  | 'dropAttempt';

/** What is reported of posts, and what the person says of them afterwards. */
export const ledgerHandlers: Pick<Handlers, LedgerMessage> = {
  async recordOutcome(report, sender) {
    const settings = await loadSettings();
    const isWritten = !leavesNoTrace(sender) && settings.display[report.network] !== 'off';
    const entry = isWritten && (await recordReport(report, { keepText: settings.keepText.on }));
    if (isWritten) await announceChange();
    return { entry, balance: await readWeekBalance(settings) };
  },

  async undoEntry({ id }, sender) {
    const removed = !leavesNoTrace(sender) && (await undoEntry(id, Date.now()));
    if (removed) await announceChange();
    return { removed, balance: await readWeekBalance(await loadSettings()) };
  },

  async relabelEntry({ id, label }, sender) {
    return told(!leavesNoTrace(sender) && (await relabelEntry(id, label)));
  },

  async excludeEntry({ id, excluded }) {
    return told(await excludeEntry(id, excluded));
  },

  async deleteEntry({ id }) {
    return told(await deleteEntry(id, Date.now()));
  },

  async countAttempt({ id }) {
    return told(await countAttempt(id));
  },

  async dropAttempt({ id }) {
    return told(await dropAttempt(id, Date.now()));
  },
};

/** From a private window nothing is written, not even that something was taken back. */
export function leavesNoTrace(sender: TrustedSender): boolean {
  return sender.from === 'content' && sender.incognito;
}

async function told(found: boolean): Promise<{ found: boolean }> {
  if (found) await announceChange();
  return { found };
}
