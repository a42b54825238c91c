import { storage } from '../platform/storage.ts';

/** A new random value for each change; it says nothing but that there was one. */
const changeItem = storage.defineItem<string>('local:ledger-changed', { version: 1 });

/**
 * Tells popups and content scripts that the ledger is not what it was. Through the store, which
 * reaches both; the ledger itself is written by then, so a failure here is no failure of the change.
 */
export async function announceChange(): Promise<void> {
  try {
    await changeItem.setValue(crypto.randomUUID());
  } catch (error) {
    console.warn('Goodturn could not tell its open pages of a change', error);
  }
}

/** Calls `onChange` each time the ledger changed, until `signal` stops it. */
export function watchLedger(onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = changeItem.watch(() => onChange());
  signal.addEventListener('abort', stop, { once: true });
}
