import type { LedgerDb, UpgradeTransaction } from './schema.ts';

/**
 * Steps from each version to the next. A step that was released is history: it is never changed,
 * only followed by another one.
 */
export const UPGRADES: readonly ((db: LedgerDb, transaction: UpgradeTransaction) => void)[] = [toVersion1];

function toVersion1(db: LedgerDb): void {
  const entries = db.createObjectStore('entries', { keyPath: 'id' });
  entries.createIndex('at', 'at');
  entries.createIndex('day', 'day');
  entries.createIndex('label-at', ['label', 'at']);
  entries.createIndex('network-at', ['network', 'at']);
  db.createObjectStore('attempts', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('totals', { keyPath: ['day', 'network'] });
  db.createObjectStore('texts', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('removed', { keyPath: 'id' }).createIndex('at', 'at');
}
