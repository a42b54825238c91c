import { browser } from '../platform/browser.ts';
import type { TabMessage } from './channel.ts';
import type { TabState } from './contract.ts';

/** Which frames of a tab are meant: LinkedIn shows whole pages of its own in inner frames. */
export type Frames = 'top' | 'inner' | 'all';

export interface TabAsk {
  readonly goodturn: TabMessage;
  readonly frames: Frames;
}

/**
 * What the tab says of itself, or null where no script of ours runs: another site, or a tab that
 * was open before the installation. A frame that holds the composer speaks before the page around it.
 */
export async function findTabState(tabId: number): Promise<TabState | null> {
  const [inner, top] = await Promise.all([
    ask<TabState>(tabId, { goodturn: 'tabState', frames: 'inner' }),
    ask<TabState>(tabId, { goodturn: 'tabState', frames: 'top' }),
  ]);
  return inner ?? top;
}

/** Opens the card of the composer in use, in whichever frame that is; nothing where there is none. */
export async function openCardIn(tabId: number): Promise<void> {
  await ask<null>(tabId, { goodturn: 'openCard', frames: 'all' });
}

/**
 * `browser.tabs` rather than the channel: that one leaves `lastError` unread, which Chromium notes
 * as an error of the extension each time the shortcut is pressed on any other page, and with it the
 * first frame to answer wins, although it may have nothing to tell.
 */
async function ask<T>(tabId: number, message: TabAsk): Promise<T | null> {
  const options = message.frames === 'top' ? { frameId: 0 } : {};
  try {
    const answer: T | undefined = await browser.tabs.sendMessage(tabId, message, options);
    return answer ?? null;
  } catch (error) {
    console.debug('No script of Goodturn in tab', tabId, error);
    return null;
  }
}
