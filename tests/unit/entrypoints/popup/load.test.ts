import { beforeEach, expect, test } from 'vitest';
import { loadLedger } from '../../../../entrypoints/popup/load.ts';
import { recordReport } from '../../../../lib/ledger/entries.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/types.ts';
import { DAY_MS, freshLedger, makeReport, NOON } from '../../ledger/fresh-ledger.ts';

beforeEach(freshLedger);

const ALL = { view: { window: 7, network: 'all' }, limit: 2, now: NOON, settings: DEFAULT_SETTINGS } as const;

test('the balance is of the window and network looked at, the list of the network', async () => {
  await recordReport(makeReport('x1'), { keepText: false });
  await recordReport(makeReport('l1', { network: 'linkedin', at: NOON - 1 }), { keepText: false });
  await recordReport(makeReport('l2', { network: 'linkedin', at: NOON - 2, label: 'pitch' }), {
    keepText: false,
  });
  const all = await loadLedger(ALL);
  expect(all.balance).toMatchObject({ gives: 2, asks: 1, counted: 3 });
  expect(all.entries.map(({ id }) => id)).toEqual(['x1', 'l1']);
  expect(all.hasMore).toBe(true);

  const linkedin = await loadLedger({ ...ALL, view: { window: 7, network: 'linkedin' } });
  expect(linkedin.balance).toMatchObject({ gives: 1, asks: 1 });
  expect(linkedin.entries.map(({ id }) => id)).toEqual(['l1', 'l2']);
  expect(linkedin.hasMore).toBe(false);
});

test('the lens in force is the one of the settings', async () => {
  const settings = { ...DEFAULT_SETTINGS, lens: 'own', ownTarget: 13 } as const;
  expect((await loadLedger({ ...ALL, settings })).balance.ratio).toBe(13);
});

test('a text is there only where it was kept', async () => {
  const text = 'Dry the base for a day.';
  await recordReport(makeReport('kept', { text }), { keepText: true });
  await recordReport(makeReport('plain', { at: NOON - 1, text }), { keepText: false });
  const { entries } = await loadLedger(ALL);
  expect(entries.map(({ id, text: kept }) => [id, kept])).toEqual([
    ['kept', text],
    ['plain', undefined],
  ]);
});

test('what nobody saw the end of is asked about, whatever the window', async () => {
  const old = { at: NOON - 9 * DAY_MS, day: '2020-01-01' };
  await recordReport(makeReport('maybe', { ...old, outcome: 'unknown', evidence: 'timeout' }), {
    keepText: false,
  });
  await recordReport(makeReport('no', { outcome: 'failed', evidence: 'alert' }), { keepText: false });
  const { attempts, entries } = await loadLedger(ALL);
  expect(attempts.map(({ id }) => id)).toEqual(['maybe']);
  expect(entries).toEqual([]);
});
