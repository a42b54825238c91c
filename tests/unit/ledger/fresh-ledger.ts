import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { withLedger } from '../../../lib/ledger/db.ts';
import type { Attempt, DayTotal, Entry, OutcomeReport } from '../../../lib/ledger/types.ts';

/** An empty ledger in a page of the extension. */
export function freshLedger(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('location', { protocol: 'chrome-extension:' });
}

/** 2026-11-18, a Wednesday, at noon in the time zone of the tests (Europe/Berlin). */
export const NOON = Date.UTC(2026, 10, 18, 11);
export const DAY_MS = 86_400_000;

/** A report of a posted helpful reply on X; `id` tells one from another. */
export function makeReport(id: string, changes: Partial<OutcomeReport> = {}): OutcomeReport {
  return {
    id,
    at: NOON,
    day: '2026-11-18',
    network: 'x',
    surface: 'reply',
    label: 'helpful',
    modelVersion: '1.0.0',
    probabilities: { helpful: 0.8, pitch: 0.1, neutral: 0.1 },
    evidence: 'toast-link',
    acts: ['answered'],
    outcome: 'posted',
    ...changes,
  };
}

export function readEntries(): Promise<Entry[]> {
  return withLedger((db) => db.getAll('entries'));
}

export function readAttempts(): Promise<Attempt[]> {
  return withLedger((db) => db.getAll('attempts'));
}

export function readAllTotals(): Promise<DayTotal[]> {
  return withLedger((db) => db.getAll('totals'));
}

export function readTexts(): Promise<{ id: string; text: string }[]> {
  return withLedger((db) => db.getAll('texts'));
}
