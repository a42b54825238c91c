import { openDB } from 'idb';
import { DATABASE } from '../../../lib/ledger/db.ts';

interface DumpedIndex {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
}

interface DumpedStore {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly indexes: readonly DumpedIndex[];
  readonly rows: readonly unknown[];
}

/** A whole database as JSON: what it held and how it was built. */
export interface Dump {
  readonly version: number;
  readonly stores: readonly DumpedStore[];
}

export async function dumpDatabase(): Promise<Dump> {
  const db = await openDB(DATABASE);
  const stores: DumpedStore[] = [];
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).store;
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique } = store.index(index);
      return { name: index, keyPath, unique };
    });
    stores.push({ name, keyPath: store.keyPath ?? '', indexes, rows: await store.getAll() });
  }
  db.close();
  return { version: db.version, stores };
}

/** Builds the database as the dump has it, by none of the ledger's own code. */
export async function restoreDump({ version, stores }: Dump): Promise<void> {
  const db = await openDB(DATABASE, version, {
    upgrade(fresh) {
      for (const { name, keyPath, indexes } of stores) {
        const store = fresh.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, { unique: index.unique });
      }
    },
  });
  for (const { name, rows } of stores) for (const row of rows) await db.put(name, row);
  db.close();
}
