import { browser } from '../platform/browser.ts';

/**
 * How a message got lost. `reloaded`: this script outlived its extension; `undelivered`: nobody
 * took it; `unanswered`: it may have been taken, the worker was stopped before it answered.
 */
export type Loss = 'reloaded' | 'undelivered' | 'unanswered';

/** Texts of Chromium and Firefox; neither gives codes. An unknown text counts as `unanswered`. */
const UNDELIVERED = /Receiving end does not exist|Could not establish connection|No response/i;
const RELOADED = /context invalidated|message manager disconnected|can't access dead object/i;

/** False once the extension was reloaded, updated or removed under a running content script. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

export function toLoss(error: unknown): Loss {
  const text = error instanceof Error ? error.message : String(error);
  if (RELOADED.test(text) || !isExtensionAlive()) return 'reloaded';
  return UNDELIVERED.test(text) ? 'undelivered' : 'unanswered';
}
