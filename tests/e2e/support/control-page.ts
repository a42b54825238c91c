import type { BrowserContext, Page } from '@playwright/test';
import type { Attempt, DayTotal, Entry } from '../../../lib/ledger/types.ts';

const DATABASE = 'goodturn';

/**
 * A page of the extension's own origin that shows nothing and runs nothing of ours: from it a test
 * reads the real database and stops the worker.
 */
export interface ControlPage {
  readonly page: Page;
  entries(): Promise<readonly Entry[]>;
  attempts(): Promise<readonly Attempt[]>;
  /** All records of any store; empty where there is no such store. */
  records(store: string): Promise<readonly unknown[]>;
  totals(): Promise<readonly DayTotal[]>;
  /** As Chromium does to an idle worker; the next message wakes it. */
  stopWorker(): Promise<void>;
  /** Sends it a message that it does not know. */
  wakeWorker(): Promise<void>;
  /** Empties the database and the settings: the state just after installation. */
  reset(): Promise<void>;
}

export async function openControlPage(context: BrowserContext, extensionId: string): Promise<ControlPage> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');

  const records = (store: string) => page.evaluate(readStore, { database: DATABASE, store });
  const stopWorker = async () => {
    await session.send('ServiceWorker.stopAllWorkers');
  };
  return {
    page,
    records,
    entries: async () => (await records('entries')) as readonly Entry[],
    attempts: async () => (await records('attempts')) as readonly Attempt[],
    totals: async () => (await records('totals')) as readonly DayTotal[],
    stopWorker,
    wakeWorker: () => page.evaluate(sendNonsense),
    async reset() {
      await page.evaluate(emptyAll, DATABASE);
      await stopWorker();
    },
  };
}

interface ExtensionGlobal {
  readonly chrome: {
    readonly storage: Readonly<Record<string, { clear(): Promise<void> }>>;
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  };
}

/** Runs in the page. Opening a database that is not there would make an empty one: look first. */
async function readStore(where: { database: string; store: string }): Promise<unknown[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === where.database)) return [];
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    });
  const db = await settle(indexedDB.open(where.database));
  try {
    if (!db.objectStoreNames.contains(where.store)) return [];
    return await settle(db.transaction(where.store).objectStore(where.store).getAll());
  } finally {
    db.close();
  }
}

/** Runs in the page. */
async function sendNonsense(): Promise<void> {
  const { runtime } = (globalThis as unknown as ExtensionGlobal).chrome;
  // Nobody answers what nobody knows, and the browser reports that as an error.
  await runtime.sendMessage({ type: 'wake' }).catch(() => null);
}

/** Runs in the page. */
async function emptyAll(database: string): Promise<void> {
  const { storage: areas } = (globalThis as unknown as ExtensionGlobal).chrome;
  await areas['local']?.clear();
  await areas['session']?.clear();
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === database)) return;
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    request.onsuccess = () => {
      const db = request.result;
      const stores = [...db.objectStoreNames];
      if (stores.length === 0) {
        db.close();
        resolve();
        return;
      }
      const transaction = db.transaction(stores, 'readwrite');
      for (const store of stores) transaction.objectStore(store).clear();
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    };
  });
}
