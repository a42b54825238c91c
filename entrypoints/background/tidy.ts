import { announceChange } from '../../lib/ledger/changes.ts';
import { purgeLedger } from '../../lib/ledger/purge.ts';
import { browser } from '../../lib/platform/browser.ts';
import { loadSettings } from '../../lib/settings/settings.ts';

const TIDY_ALARM = 'tidy';
const DAY_MINUTES = 24 * 60;

/**
 * Drops attempts and texts that have had their time. Also makes the database on a fresh
 * installation, so that nobody who opens it by name finds an empty shell.
 */
export async function tidy(): Promise<void> {
  const { keepText } = await loadSettings();
  if (await purgeLedger(Date.now(), keepText.on ? keepText.days : null)) await announceChange();
}

/** Tidies once a day and at every start of the browser. Registers its listeners at once. */
export function tidyDaily(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TIDY_ALARM) tidyAndTell();
  });
  browser.runtime.onStartup.addListener(tidyAndTell);
  browser.runtime.onInstalled.addListener(tidyAndTell);
  ensureAlarm().catch(tell);
}

function tidyAndTell(): void {
  tidy().catch(tell);
}

function tell(error: unknown): void {
  console.error('Goodturn could not tidy up', error);
}

/** Firefox forgets alarms with the browser's end; making one anew at each wake would never let it ring. */
async function ensureAlarm(): Promise<void> {
  if ((await browser.alarms.get(TIDY_ALARM)) !== undefined) return;
  await browser.alarms.create(TIDY_ALARM, { periodInMinutes: DAY_MINUTES });
}
