import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE, withLedger } from '../../../lib/ledger/db.ts';
import { recordReport } from '../../../lib/ledger/entries.ts';
import { freshLedger, makeReport, readEntries } from './fresh-ledger.ts';

beforeEach(freshLedger);

describe('the database', () => {
  it.each([undefined, { protocol: 'https:' }, { protocol: 'about:' }])(
    'is not made where the page is %j',
    async (place) => {
      vi.stubGlobal('location', place);
      await expect(recordReport(makeReport('a'), { keepText: false })).rejects.toThrow('outside');
      expect(await indexedDB.databases()).toEqual([]);
    },
  );

  it.each(['moz-extension:', 'chrome-extension:'])('is made in pages of %s', async (protocol) => {
    vi.stubGlobal('location', { protocol });
    await recordReport(makeReport('a'), { keepText: false });
    expect(await indexedDB.databases()).toEqual([{ name: 'goodturn', version: 1 }]);
  });

  it('can be read by others who open it without a version', async () => {
    await recordReport(makeReport('a'), { keepText: false });
    const db = await openDB(DATABASE);
    expect(await db.get('entries', 'a')).toMatchObject({ id: 'a', label: 'helpful' });
    expect(db.transaction('entries').store.keyPath).toBe('id');
    db.close();
  });

  it('heals the empty shell that somebody left who opened it too early', async () => {
    (await openDB(DATABASE)).close();
    await recordReport(makeReport('a'), { keepText: false });
    expect(await readEntries()).toHaveLength(1);
  });

  it('gives way to an upgrade, also while it is in use', async () => {
    const upgraded = await withLedger(async () => {
      const db = await openDB(DATABASE, 2);
      const { version } = db;
      db.close();
      return version;
    });
    expect(upgraded).toBe(2);
  });
});
