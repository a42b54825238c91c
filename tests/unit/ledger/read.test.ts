import { beforeEach, describe, expect, it } from 'vitest';
import { excludeEntry, recordReport } from '../../../lib/ledger/entries.ts';
import {
  readBalance,
  readHelpedSince,
  readRecent,
  readTotals,
  readTotalsOf,
  readUndecided,
} from '../../../lib/ledger/read.ts';
import type { OutcomeReport } from '../../../lib/ledger/types.ts';
import { DAY_MS, freshLedger, makeReport, NOON } from './fresh-ledger.ts';

beforeEach(freshLedger);

async function record(id: string, changes: Partial<OutcomeReport> = {}): Promise<void> {
  await recordReport(makeReport(id, changes), { keepText: false });
}

describe('the last entries', () => {
  it('come newest first, as many as are asked for', async () => {
    await record('b', { at: NOON - 1 });
    await record('a', { at: NOON });
    await record('c', { at: NOON - 2 });
    expect((await readRecent(2)).map((entry) => entry.id)).toEqual(['a', 'b']);
  });

  it('can be those of one network', async () => {
    await record('x');
    await record('l1', { network: 'linkedin', at: NOON - 5 });
    await record('l2', { network: 'linkedin', at: NOON - 3 });
    expect((await readRecent(9, 'linkedin')).map((entry) => entry.id)).toEqual(['l2', 'l1']);
  });

  it('are none in an empty ledger', async () => {
    expect(await readRecent(5)).toEqual([]);
    expect(await readTotals('all', NOON)).toEqual([]);
    expect(await readHelpedSince()).toBe(0);
  });
});

describe('the balance of a window', () => {
  it('begins six local days before today', async () => {
    await record('in', { at: NOON - 6 * DAY_MS, day: '2026-11-12' });
    await record('out', { at: NOON - 7 * DAY_MS, day: '2026-11-11' });
    await record('ask', { label: 'pitch', network: 'facebook' });
    expect(await readBalance(7, NOON, 5)).toEqual({
      gives: 1,
      asks: 1,
      others: 0,
      ratio: 5,
      room: 0,
      counted: 2,
    });
    expect(await readBalance('all', NOON, 5)).toMatchObject({ gives: 2, asks: 1 });
  });

  it('comes by day and network, for the popup to divide', async () => {
    await record('a');
    await record('b', { network: 'linkedin' });
    expect(await readTotals(28, NOON)).toMatchObject([
      { day: '2026-11-18', network: 'linkedin', helpful: 1 },
      { day: '2026-11-18', network: 'x', helpful: 1 },
    ]);
  });
});

it('only attempts that nobody knows about wait for the person', async () => {
  await record('unknown', { outcome: 'unknown', at: NOON - 2 });
  await record('failed', { outcome: 'failed' });
  await record('discarded', { outcome: 'discarded' });
  await record('pending', { outcome: 'pending', at: NOON - 1 });
  expect((await readUndecided()).map((attempt) => attempt.id)).toEqual(['pending', 'unknown']);
});

describe('help since the last pitch', () => {
  it('goes over all networks and passes over what is excluded', async () => {
    await record('before', { at: NOON - 9 });
    await record('pitch', { at: NOON - 8, label: 'pitch', network: 'facebook' });
    await record('x', { at: NOON - 7 });
    await record('out', { at: NOON - 6 });
    await record('linkedin', { at: NOON - 5, network: 'linkedin' });
    await record('late pitch', { at: NOON - 4, label: 'pitch' });
    await record('unsure', { at: NOON - 3, label: 'unsure' });
    await excludeEntry('out', true);
    expect(await readHelpedSince()).toBe(0);
    await excludeEntry('late pitch', true);
    expect(await readHelpedSince()).toBe(2);
  });

  it('is all help where there was no pitch', async () => {
    await record('a');
    await record('b', { at: 1 });
    expect(await readHelpedSince()).toBe(2);
  });
});

describe('the entries of some accounts', () => {
  it('are listed and counted by themselves', async () => {
    await record('mine', { account: 'a' });
    await record('theirs', { account: 'b', label: 'pitch', at: NOON - 1 });
    await record('nobody', { at: NOON - 2 });
    await record('old', { account: 'a', at: NOON - 9 * DAY_MS, day: '2026-11-09' });
    await excludeEntry('mine', true);
    const own = new Set(['a']);
    expect((await readRecent(9, undefined, own)).map((entry) => entry.id)).toEqual(['mine', 'old']);
    expect(await readTotalsOf(own, 7, NOON)).toMatchObject([{ helpful: 0, pitch: 0, excluded: 1 }]);
    expect(await readTotalsOf(own, 'all', NOON)).toHaveLength(2);
    expect(await readTotalsOf(new Set(), 'all', NOON)).toEqual([]);
  });
});
