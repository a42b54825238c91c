import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OUTCOMES } from '../../../lib/core/vocabulary.ts';
import { countAttempt, excludeEntry, recordReport, relabelEntry } from '../../../lib/ledger/entries.ts';
import { deleteEntry, dropAttempt, undoEntry } from '../../../lib/ledger/removals.ts';
import {
  freshLedger,
  makeReport,
  NOON,
  readAllTotals,
  readAttempts,
  readEntries,
  readTexts,
} from './fresh-ledger.ts';

const NO_TEXT = { keepText: false };
const ONE_HELPFUL = {
  day: '2026-11-18',
  network: 'x',
  helpful: 1,
  pitch: 0,
  neutral: 0,
  unsure: 0,
  excluded: 0,
};

beforeEach(freshLedger);

describe('a posted message', () => {
  it('becomes an entry with all fields of the layout, and its day a total', async () => {
    expect(await recordReport(makeReport('a', { account: 'acc-1' }), NO_TEXT)).toBe(true);
    expect(await readEntries()).toEqual([
      {
        id: 'a',
        at: NOON,
        day: '2026-11-18',
        network: 'x',
        surface: 'reply',
        label: 'helpful',
        corrected: false,
        excluded: false,
        modelVersion: '1.0.0',
        probabilities: { helpful: 0.8, pitch: 0.1, neutral: 0.1 },
        evidence: 'toast-link',
        acts: ['answered'],
        account: 'acc-1',
      },
    ]);
    expect(await readAllTotals()).toEqual([ONE_HELPFUL]);
  });

  it('told twice counts once, also where both are told at the same time', async () => {
    const report = makeReport('a');
    const told = await Promise.all([
      recordReport(report, NO_TEXT),
      recordReport(report, NO_TEXT),
      recordReport(report, NO_TEXT),
    ]);
    expect(told).toEqual([true, true, true]);
    expect(await readEntries()).toHaveLength(1);
    expect(await readAllTotals()).toEqual([ONE_HELPFUL]);
  });

  it('told again after a relabel keeps the label of the person', async () => {
    await recordReport(makeReport('a'), NO_TEXT);
    await relabelEntry('a', 'pitch');
    await recordReport(makeReport('a'), NO_TEXT);
    expect(await readEntries()).toMatchObject([{ label: 'pitch', corrected: true }]);
    expect(await readAllTotals()).toEqual([{ ...ONE_HELPFUL, helpful: 0, pitch: 1 }]);
  });

  it('is not unmade by a later outcome of the same attempt', async () => {
    await recordReport(makeReport('a'), NO_TEXT);
    expect(await recordReport(makeReport('a', { outcome: 'unknown' }), NO_TEXT)).toBe(true);
    expect([await readEntries(), await readAttempts()]).toMatchObject([[{ id: 'a' }], []]);
  });

  it('is written whole or not at all', async () => {
    await recordReport(makeReport('a'), NO_TEXT);
    const write = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row: Parameters<typeof write>
    ) {
      if (this.name === 'entries') throw new Error('the disk is full');
      return write.apply(this, row);
    });
    await expect(recordReport(makeReport('b'), NO_TEXT)).rejects.toThrow('disk');
    put.mockRestore();
    expect(await readEntries()).toMatchObject([{ id: 'a' }]);
    expect(await readAllTotals()).toEqual([ONE_HELPFUL]);
  });

  it('keeps its text only where texts are kept', async () => {
    await recordReport(makeReport('a', { text: 'my words' }), NO_TEXT);
    await recordReport(makeReport('b', { text: 'my words' }), { keepText: true });
    expect(await readTexts()).toEqual([{ id: 'b', at: NOON, text: 'my words' }]);
    expect(JSON.stringify(await readEntries())).not.toContain('words');
  });
});

describe('an attempt', () => {
  it.each(OUTCOMES.filter((outcome) => outcome !== 'posted'))('that is %s is no entry', async (outcome) => {
    expect(await recordReport(makeReport('a', { outcome, text: 'my words' }), { keepText: true })).toBe(
      false,
    );
    expect([await readEntries(), await readAllTotals(), await readTexts()]).toEqual([[], [], []]);
    expect(await readAttempts()).toMatchObject([{ id: 'a', outcome }]);
    expect(JSON.stringify(await readAttempts())).not.toContain('words');
  });

  it('that turns out posted moves over', async () => {
    await recordReport(makeReport('a', { outcome: 'pending', evidence: 'timeout' }), NO_TEXT);
    expect(await recordReport(makeReport('a', { evidence: 'new-item' }), NO_TEXT)).toBe(true);
    expect(await readAttempts()).toEqual([]);
    expect(await readEntries()).toMatchObject([{ id: 'a', evidence: 'new-item' }]);
  });

  it('is counted by hand, once, and a late report adds nothing', async () => {
    await recordReport(makeReport('a', { outcome: 'unknown', evidence: 'timeout' }), NO_TEXT);
    expect([await countAttempt('a'), await countAttempt('a')]).toEqual([true, true]);
    await recordReport(makeReport('a'), NO_TEXT);
    expect(await readEntries()).toMatchObject([{ id: 'a', evidence: 'by-hand', corrected: false }]);
    expect(await readEntries()).not.toMatchObject([{ outcome: 'unknown' }]);
    expect(await readAllTotals()).toEqual([ONE_HELPFUL]);
    expect(await readAttempts()).toEqual([]);
  });

  it('that is not known cannot be counted', async () => {
    expect(await countAttempt('nobody')).toBe(false);
    expect(await readEntries()).toEqual([]);
  });

  it('that was dropped stays so', async () => {
    await recordReport(makeReport('a', { outcome: 'unknown' }), NO_TEXT);
    expect([await dropAttempt('a', NOON), await dropAttempt('a', NOON)]).toEqual([true, true]);
    expect(await recordReport(makeReport('a', { outcome: 'unknown' }), NO_TEXT)).toBe(false);
    expect([await readEntries(), await readAttempts()]).toEqual([[], []]);
  });
});

describe('the person', () => {
  it('relabels: the total follows', async () => {
    await recordReport(makeReport('a'), NO_TEXT);
    expect(await relabelEntry('a', 'neutral')).toBe(true);
    expect(await readAllTotals()).toEqual([{ ...ONE_HELPFUL, helpful: 0, neutral: 1 }]);
  });

  it('excludes and takes in again: the label is kept', async () => {
    await recordReport(makeReport('a'), NO_TEXT);
    await excludeEntry('a', true);
    await excludeEntry('a', true);
    expect(await readAllTotals()).toEqual([{ ...ONE_HELPFUL, helpful: 0, excluded: 1 }]);
    await relabelEntry('a', 'pitch');
    expect(await readAllTotals()).toEqual([{ ...ONE_HELPFUL, helpful: 0, excluded: 1 }]);
    await excludeEntry('a', false);
    expect(await readAllTotals()).toEqual([{ ...ONE_HELPFUL, helpful: 0, pitch: 1 }]);
  });

  it('undoes: entry, text and total go, and a message sent again does not bring them back', async () => {
    await recordReport(makeReport('a', { text: 'my words' }), { keepText: true });
    expect([await undoEntry('a', NOON), await undoEntry('a', NOON)]).toEqual([true, true]);
    expect(await recordReport(makeReport('a'), { keepText: true })).toBe(false);
    expect([await readEntries(), await readAllTotals(), await readTexts()]).toEqual([[], [], []]);
  });

  it('undoes before the report arrives: it is not counted then', async () => {
    expect(await undoEntry('a', NOON)).toBe(false);
    expect(await recordReport(makeReport('a'), NO_TEXT)).toBe(false);
    expect(await readEntries()).toEqual([]);
  });

  it('deletes: gone for good', async () => {
    await recordReport(makeReport('a', { text: 'my words' }), { keepText: true });
    expect([await deleteEntry('a', NOON), await deleteEntry('a', NOON)]).toEqual([true, true]);
    expect(await recordReport(makeReport('a'), { keepText: true })).toBe(false);
    expect([await readEntries(), await readAllTotals(), await readTexts()]).toEqual([[], [], []]);
  });

  it('is told where there is no such entry', async () => {
    await recordReport(makeReport('a', { outcome: 'failed' }), NO_TEXT);
    expect([
      await relabelEntry('a', 'pitch'),
      await excludeEntry('a', true),
      await deleteEntry('a', NOON),
      await dropAttempt('b', NOON),
    ]).toEqual([false, false, false, false]);
    expect(await readAttempts()).toHaveLength(1);
  });
});
