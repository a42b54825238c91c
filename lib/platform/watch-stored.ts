import { browser } from './browser.ts';

/** Calls `onChange` when anything in the extension's local storage changed; the values are not read. */
export function watchStored(signal: AbortSignal, onChange: () => void): void {
  browser.storage.onChanged.addListener(onChange);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChange));
}
