import { beforeEach, describe, expect, it } from 'vitest';
import { recordReport } from '../../../lib/ledger/entries.ts';
import { purgeLedger } from '../../../lib/ledger/purge.ts';
import { undoEntry } from '../../../lib/ledger/removals.ts';
import {
  DAY_MS,
  freshLedger,
  makeReport,
  NOON,
  readAttempts,
  readEntries,
  readTexts,
} from './fresh-ledger.ts';

beforeEach(freshLedger);

describe('what has had its time', () => {
  it('attempts go after thirty days, entries stay', async () => {
    const keep = { keepText: false };
    await recordReport(makeReport('old', { outcome: 'unknown', at: NOON - 31 * DAY_MS }), keep);
    await recordReport(makeReport('new', { outcome: 'unknown', at: NOON - 29 * DAY_MS }), keep);
    await recordReport(makeReport('entry', { at: NOON - 400 * DAY_MS }), keep);
    expect(await purgeLedger(NOON, 30)).toBe(true);
    expect(await readAttempts()).toMatchObject([{ id: 'new' }]);
    expect(await readEntries()).toMatchObject([{ id: 'entry' }]);
    expect(await purgeLedger(NOON, 30)).toBe(false);
  });

  it('texts go after their retention, their entries stay', async () => {
    const keep = { keepText: true };
    await recordReport(makeReport('old', { at: NOON - 8 * DAY_MS, text: 'then' }), keep);
    await recordReport(makeReport('new', { at: NOON - 6 * DAY_MS, text: 'now' }), keep);
    await purgeLedger(NOON, 7);
    expect(await readTexts()).toMatchObject([{ id: 'new' }]);
    expect(await readEntries()).toHaveLength(2);
  });

  it('all texts go where none are kept', async () => {
    await recordReport(makeReport('a', { text: 'now' }), { keepText: true });
    await purgeLedger(NOON, null);
    expect(await readTexts()).toEqual([]);
  });

  it('the memory of an undone message lasts thirty days', async () => {
    await undoEntry('a', NOON);
    await purgeLedger(NOON + 29 * DAY_MS, null);
    expect(await recordReport(makeReport('a'), { keepText: false })).toBe(false);
    await purgeLedger(NOON + 31 * DAY_MS, null);
    expect(await recordReport(makeReport('a'), { keepText: false })).toBe(true);
  });
});
