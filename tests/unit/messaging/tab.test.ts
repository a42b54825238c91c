import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabHandlers } from '../../../lib/messaging/answer-tab.ts';
import { answerTab } from '../../../lib/messaging/answer-tab.ts';
import { findTabState, openCardIn } from '../../../lib/messaging/ask-tab.ts';
import type { TabState } from '../../../lib/messaging/contract.ts';

const OWN = { id: 'test-extension-id' };
const IDLE: TabState = { network: 'linkedin', state: 'idle' };
const WATCHING: TabState = { network: 'linkedin', state: 'watching', surface: 'post' };

let life: AbortController;

/** Plays the browser: hands a message to every frame of the tab; the first that answers has spoken. */
function playTab({ sender = OWN }: { sender?: object } = {}): void {
  const tabs = fakeBrowser.tabs as unknown as Record<string, unknown>;
  tabs['sendMessage'] = async (_tab: number, message: unknown, options: { frameId?: number }) => {
    const frames = options.frameId === 0 ? listeners.slice(0, 1) : listeners;
    if (frames.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
    return frames.map((listener) => listener(message, sender)).find((answer) => answer !== undefined);
  };
}

type Listener = (message: unknown, sender: object) => unknown;
let listeners: Listener[];

/** A frame of the tab, the first one is the top. */
function addFrame(state: TabState | null): TabHandlers {
  const handlers = { tabState: () => state, openCard: vi.fn() };
  answerTab(handlers, listeners.length === 0, life.signal);
  return handlers;
}

beforeEach(() => {
  life = new AbortController();
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation((listener) => {
    listeners = listeners.filter((other) => other !== listener);
  });
  vi.spyOn(console, 'debug').mockReturnValue();
  playTab();
});

describe('the state of a tab', () => {
  it('is told by the page', async () => {
    addFrame(WATCHING);
    expect(await findTabState(1)).toEqual(WATCHING);
  });

  it('is that of the frame in which somebody writes', async () => {
    addFrame(IDLE);
    addFrame(null);
    addFrame(WATCHING);
    expect(await findTabState(1)).toEqual(WATCHING);
  });

  it('is that of the page where its frames have nothing to tell', async () => {
    addFrame(IDLE);
    addFrame(null);
    expect(await findTabState(1)).toEqual(IDLE);
  });

  it('is unknown where no script runs', async () => {
    expect(await findTabState(1)).toBeNull();
  });

  it('is unknown once the script has ended', async () => {
    addFrame(WATCHING);
    life.abort();
    expect(await findTabState(1)).toBeNull();
  });

  it('is told to nobody else', async () => {
    addFrame(WATCHING);
    playTab({ sender: { id: 'another' } });
    expect(await findTabState(1)).toBeNull();
  });
});

describe('the shortcut', () => {
  it('reaches every frame', async () => {
    const frames = [addFrame(IDLE), addFrame(WATCHING)];
    await openCardIn(1);
    for (const frame of frames) expect(frame.openCard).toHaveBeenCalledOnce();
  });

  it('does nothing on a page of another site', async () => {
    await expect(openCardIn(1)).resolves.toBeUndefined();
  });
});

it('messages for others are left to them', () => {
  addFrame(WATCHING);
  for (const message of [null, undefined, 'tabState', { type: 'recordOutcome' }, { goodturn: 'tabState' }]) {
    expect(listeners.map((listener) => listener(message, OWN))).toEqual([undefined]);
  }
});
