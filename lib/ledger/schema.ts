import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Label, Network } from '../core/vocabulary.ts';
import type { Attempt, DayTotal, Entry } from './types.ts';

/** A posted text, kept only where the person turned that on. */
export interface KeptText {
  /** Id of its entry. */
  readonly id: string;
  /** The entry's `at`. */
  readonly at: number;
  readonly text: string;
}

/** Id that was undone, deleted or dropped: a message sent again must not bring it back. */
export interface Removal {
  readonly id: string;
  /** When it was removed, ms since the epoch. */
  readonly at: number;
}

export interface LedgerSchema extends DBSchema {
  entries: {
    key: string;
    value: Entry;
    indexes: {
      at: number;
      day: string;
      'label-at': [Label, number];
      'network-at': [Network, number];
    };
  };
  attempts: { key: string; value: Attempt; indexes: { at: number } };
  totals: { key: [day: string, network: Network]; value: DayTotal };
  texts: { key: string; value: KeptText; indexes: { at: number } };
  removed: { key: string; value: Removal; indexes: { at: number } };
}

export const STORES = ['entries', 'attempts', 'totals', 'texts', 'removed'] as const;

export type LedgerDb = IDBPDatabase<LedgerSchema>;
export type WriteTransaction = IDBPTransaction<LedgerSchema, typeof STORES, 'readwrite'>;
export type UpgradeTransaction = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'versionchange'>;
