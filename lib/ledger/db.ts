import { deleteDB, openDB } from 'idb';
import type { LedgerDb, LedgerSchema, WriteTransaction } from './schema.ts';
import { STORES } from './schema.ts';
import { UPGRADES } from './upgrades.ts';

export const DATABASE = 'goodturn';

/**
 * Runs `task` on an open ledger and closes it after. Opening is cheap, and no connection is left
 * behind that could hold up an upgrade in another part of the extension.
 * @throws outside the extension's origin, where the database would belong to the page.
 */
export async function withLedger<T>(task: (db: LedgerDb) => Promise<T>): Promise<T> {
  const db = await openLedger();
  try {
    return await task(db);
  } finally {
    db.close();
  }
}

/**
 * Runs `task` in one write transaction over all stores: all of it is written, or nothing. It is on
 * the disk when this returns, so that an answer "counted" is true after a power cut too.
 */
export function writeLedger<T>(task: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
  return withLedger(async (db) => {
    const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' });
    const [value] = await Promise.all([task(transaction).catch(abort(transaction)), transaction.done]);
    return value;
  });
}

function abort(transaction: WriteTransaction): (reason: unknown) => never {
  return (reason) => {
    // A request that failed has ended the transaction already.
    if (transaction.error === null) transaction.abort();
    throw reason;
  };
}

async function openLedger(): Promise<LedgerDb> {
  if (!isExtensionOrigin()) throw new Error('the ledger was asked for outside the extension');
  const db = await open();
  if (db.objectStoreNames.length > 0) return db;
  // Somebody opened it by name before it was made, which left an empty shell at version 1.
  db.close();
  await deleteDB(DATABASE);
  return open();
}

function open(): Promise<LedgerDb> {
  return openDB<LedgerSchema>(DATABASE, UPGRADES.length, {
    upgrade(db, from, _to, transaction) {
      for (const step of UPGRADES.slice(from)) step(db, transaction);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

function isExtensionOrigin(): boolean {
  return globalThis.location?.protocol.endsWith('-extension:') ?? false;
}
