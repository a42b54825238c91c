import { browser } from '../platform/browser.ts';
import type { TabAsk } from './ask-tab.ts';
import type { TabState } from './contract.ts';

export interface TabHandlers {
  /** null in a frame that has nothing to tell: then another frame of the tab may answer. */
  tabState(): TabState | null;
  /** Does nothing in a frame without a composer in use. */
  openCard(): void;
}

/** Answers popup and background in a content script, until `signal` stops it. */
export function answerTab(handlers: TabHandlers, isTopFrame: boolean, signal: AbortSignal): void {
  function listen(message: unknown, sender: { readonly id?: string }): Promise<TabState | null> | undefined {
    if (sender.id !== browser.runtime.id || !isTabAsk(message)) return undefined;
    if (message.frames === 'inner' && isTopFrame) return undefined;
    if (message.goodturn === 'openCard') {
      handlers.openCard();
      return Promise.resolve(null);
    }
    const state = handlers.tabState();
    return state === null ? undefined : Promise.resolve(state);
  }
  // The polyfill's types know only listeners that always promise; undefined means "not mine".
  const listener = listen as (message: unknown, sender: { readonly id?: string }) => Promise<unknown>;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function isTabAsk(message: unknown): message is TabAsk {
  return typeof message === 'object' && message !== null && 'goodturn' in message && 'frames' in message;
}
