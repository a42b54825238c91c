import { beforeEach, describe, expect, it } from 'vitest';
import { recordReport, relabelEntry } from '../../../lib/ledger/entries.ts';
import { purgeLedger } from '../../../lib/ledger/purge.ts';
import { readBalance, readHelpedSince, readRecent, readUndecided } from '../../../lib/ledger/read.ts';
import { undoEntry } from '../../../lib/ledger/removals.ts';
import { toTotals } from '../../../lib/ledger/totals.ts';
import { dumpDatabase, restoreDump } from './dump.ts';
import schema1 from './dumps/schema-1.json' with { type: 'json' };
import { freshLedger, makeReport, NOON, readAllTotals, readEntries, readTexts } from './fresh-ledger.ts';

beforeEach(freshLedger);

function withoutRows({ version, stores }: Awaited<ReturnType<typeof dumpDatabase>>) {
  return { version, stores: stores.map((store) => ({ ...store, rows: [] })) };
}

describe('a ledger of schema 1', () => {
  it('is built as the first version builds it', async () => {
    await readEntries();
    expect(withoutRows(await dumpDatabase())).toEqual(withoutRows(schema1));
  });

  it('opens, with everything in it', async () => {
    await restoreDump(schema1);
    const entries = await readEntries();
    expect(entries).toHaveLength(6);
    expect(await readAllTotals()).toEqual(toTotals(entries));
    expect(await readBalance(7, NOON, 5)).toEqual({
      gives: 2,
      asks: 1,
      others: 1,
      ratio: 5,
      room: 0,
      counted: 4,
    });
    expect((await readRecent(2)).map((entry) => entry.network)).toEqual(['x', 'linkedin']);
    expect(await readUndecided()).toHaveLength(1);
    expect(await readHelpedSince()).toBe(1);
    expect(await readTexts()).toHaveLength(1);
  });

  it('goes on working', async () => {
    await restoreDump(schema1);
    await recordReport(makeReport('new'), { keepText: false });
    await relabelEntry('0b9d1c0a-0000-4000-8000-000000000001', 'neutral');
    await undoEntry('0b9d1c0a-0000-4000-8000-000000000002', NOON);
    await purgeLedger(NOON, 30);
    const entries = await readEntries();
    expect(entries).toHaveLength(6);
    expect(await readAllTotals()).toEqual(toTotals(entries));
  });

  it('remembers what was undone', async () => {
    await restoreDump(schema1);
    const undone = makeReport('0b9d1c0a-0000-4000-8000-000000000009');
    expect(await recordReport(undone, { keepText: false })).toBe(false);
  });
});
