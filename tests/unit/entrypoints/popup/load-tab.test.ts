import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadTab } from '../../../../entrypoints/popup/load-tab.ts';
import type { TabState } from '../../../../lib/messaging/contract.ts';

const NO_ANSWER = new Error('Could not establish connection. Receiving end does not exist.');
const sendMessage = vi.fn<(tabId: number) => Promise<TabState>>();

/** The tab in front; `own` is the popup's own tab where it is one. */
function front(tab: { id?: number; url?: string } | null, own?: { id: number }) {
  Object.assign(fakeBrowser.tabs, {
    query: () => Promise.resolve(tab ? [tab] : []),
    getCurrent: () => Promise.resolve(own),
    sendMessage,
  });
}

beforeEach(() => {
  sendMessage.mockRejectedValue(NO_ANSWER);
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});

test('the tab’s own answer goes first', async () => {
  front({ id: 7, url: 'https://x.com/home' });
  const tab: TabState = { network: 'x', state: 'watching', surface: 'reply' };
  sendMessage.mockResolvedValue(tab);
  expect(await loadTab()).toEqual({ kind: 'answered', tab });
});

test.each([
  ['https://x.com/home', { kind: 'reload', network: 'x' }],
  ['https://www.linkedin.com/feed/', { kind: 'reload', network: 'linkedin' }],
  ['https://web.facebook.com/', { kind: 'reload', network: 'facebook' }],
  ['https://example.com/x.com', { kind: 'elsewhere' }],
  ['chrome://newtab/', { kind: 'elsewhere' }],
  ['', { kind: 'elsewhere' }],
  [undefined, { kind: 'silent' }],
])('no answer from %s', async (url, view) => {
  front({ id: 7, ...(url !== undefined && { url }) });
  expect(await loadTab()).toEqual(view);
});

test('as a tab of its own the popup asks nobody', async () => {
  front({ id: 7, url: 'chrome-extension://abc/popup.html' }, { id: 7 });
  expect(await loadTab()).toEqual({ kind: 'elsewhere' });
  expect(sendMessage).not.toHaveBeenCalled();
});

test('no tab at all is no error', async () => {
  front(null);
  expect(await loadTab()).toEqual({ kind: 'elsewhere' });
});

test('a tab that never answers is not waited for', async () => {
  vi.useFakeTimers();
  front({ id: 7, url: 'https://x.com/home' });
  sendMessage.mockReturnValue(new Promise(() => undefined));
  const loading = loadTab();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await loading).toEqual({ kind: 'reload', network: 'x' });
  vi.useRealTimers();
});
