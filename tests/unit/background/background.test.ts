import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AnswerOf, BackgroundMessage, RequestOf } from '../../../lib/messaging/channel.ts';
import { request } from '../../../lib/messaging/client.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/types.ts';
import {
  DAY_MS,
  freshLedger,
  makeReport,
  NOON,
  readAllTotals,
  readAttempts,
  readEntries,
  readTexts,
} from '../ledger/fresh-ledger.ts';
import { ON_LINKEDIN, ON_X, POPUP, PRIVATE_ON_X } from '../messaging/home.ts';
import { VERDICT, Worker } from './worker.ts';

vi.mock('../../../lib/classifier/judge.ts', () => ({ judge: () => VERDICT }));

const { sendMessage } = fakeBrowser.runtime;
let worker: Worker;

beforeEach(async () => {
  freshLedger();
  vi.setSystemTime(NOON + 60_000);
  worker = new Worker();
  await worker.start();
});

afterEach(() => {
  vi.useRealTimers();
  fakeBrowser.runtime.sendMessage = sendMessage;
});

/** The answer to a message from `sender`, which must be one. */
async function ask<K extends BackgroundMessage>(
  sender: typeof ON_X,
  type: K,
  data: RequestOf<K>,
): Promise<AnswerOf<K>> {
  worker.sender = sender;
  const reply = await request(type, data);
  if (!reply.ok) throw new Error(`${reply.error.kind}: ${reply.error.detail}`);
  return reply.value;
}

describe('a post', () => {
  it('is an entry, and the answer says how the week stands', async () => {
    expect(await ask(ON_X, 'recordOutcome', makeReport('post-1'))).toEqual({
      entry: true,
      balance: { gives: 1, asks: 0, others: 0, ratio: 5, room: 0, counted: 1 },
    });
    expect(await readEntries()).toMatchObject([{ id: 'post-1', network: 'x' }]);
  });

  it('is one entry where the worker was stopped after writing and before answering', async () => {
    worker.answersToLose = 2;
    expect(await ask(ON_X, 'recordOutcome', makeReport('post-1'))).toMatchObject({ entry: true });
    expect(await readEntries()).toHaveLength(1);
    expect(await readAllTotals()).toMatchObject([{ helpful: 1 }]);
  });

  it('is there after the worker was stopped', async () => {
    await ask(ON_X, 'recordOutcome', makeReport('post-1'));
    await worker.start();
    expect(await ask(ON_X, 'recordOutcome', makeReport('post-1'))).toMatchObject({
      entry: true,
      balance: { gives: 1 },
    });
  });

  it('that failed is no entry', async () => {
    const failed = makeReport('post-1', { outcome: 'failed', evidence: 'alert' });
    expect(await ask(ON_X, 'recordOutcome', failed)).toMatchObject({ entry: false, balance: { counted: 0 } });
    expect(await readAttempts()).toMatchObject([{ outcome: 'failed' }]);
  });

  it('from a private window leaves nothing behind, nor does anything said of it', async () => {
    const before = await fakeBrowser.storage.local.get(null);
    expect(await ask(PRIVATE_ON_X, 'recordOutcome', makeReport('post-1'))).toMatchObject({ entry: false });
    expect(await ask(PRIVATE_ON_X, 'undoEntry', { id: 'post-1' })).toMatchObject({ removed: false });
    expect(await ask(PRIVATE_ON_X, 'relabelEntry', { id: 'post-1', label: 'pitch' })).toEqual({
      found: false,
    });
    expect(await ask(PRIVATE_ON_X, 'claimNudge', { network: 'x', family: 'offer' })).toEqual({ size: null });
    expect(await ask(PRIVATE_ON_X, 'claimPraise', { network: 'x' })).toEqual({ granted: false });
    expect([await readEntries(), await readAttempts()]).toEqual([[], []]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    expect(await ask(ON_X, 'recordOutcome', makeReport('post-1'))).toMatchObject({ entry: true });
  });

  it('is not counted on a network where the coach is off', async () => {
    await ask(POPUP, 'saveSettings', { display: { ...DEFAULT_SETTINGS.display, x: 'off' } });
    expect(await ask(ON_X, 'recordOutcome', makeReport('post-1'))).toMatchObject({ entry: false });
    expect([await readEntries(), await readAttempts()]).toEqual([[], []]);
  });

  it('keeps its text from the moment the person wants that, and loses it when they do not', async () => {
    await ask(ON_X, 'recordOutcome', makeReport('before', { text: 'words' }));
    await ask(POPUP, 'saveSettings', { keepText: { on: true, days: 30 } });
    await ask(ON_X, 'recordOutcome', makeReport('after', { text: 'words' }));
    expect(await readTexts()).toMatchObject([{ id: 'after' }]);
    await ask(POPUP, 'saveSettings', { keepText: { on: false, days: 30 } });
    expect(await readTexts()).toEqual([]);
    expect(await readEntries()).toHaveLength(2);
  });

  it('can be undone, and does not come back by a late retry', async () => {
    await ask(ON_X, 'recordOutcome', makeReport('post-1'));
    expect(await ask(ON_X, 'undoEntry', { id: 'post-1' })).toMatchObject({
      removed: true,
      balance: { gives: 0 },
    });
    expect(await ask(ON_X, 'recordOutcome', makeReport('post-1'))).toMatchObject({ entry: false });
    expect(await readEntries()).toEqual([]);
  });

  it('tells open pages of each change', async () => {
    const changed = vi.fn();
    const { watchLedger } = await import('../../../lib/ledger/changes.ts');
    const page = new AbortController();
    watchLedger(changed, page.signal);
    await ask(ON_X, 'recordOutcome', makeReport('post-1'));
    await ask(POPUP, 'relabelEntry', { id: 'post-1', label: 'pitch' });
    await ask(POPUP, 'excludeEntry', { id: 'post-1', excluded: true });
    await ask(POPUP, 'deleteEntry', { id: 'post-1' });
    expect(changed).toHaveBeenCalledTimes(4);
    await ask(POPUP, 'deleteEntry', { id: 'nobody' });
    page.abort();
    await ask(ON_X, 'recordOutcome', makeReport('post-2'));
    expect(changed).toHaveBeenCalledTimes(4);
  });
});

describe('an attempt that nobody knows about', () => {
  it('is counted or dropped by the person, from the popup alone', async () => {
    for (const id of ['one', 'two']) await ask(ON_X, 'recordOutcome', makeReport(id, { outcome: 'unknown' }));
    await expect(ask(ON_X, 'countAttempt', { id: 'one' })).rejects.toThrow('refused');
    expect(await ask(POPUP, 'countAttempt', { id: 'one' })).toEqual({ found: true });
    expect(await ask(POPUP, 'dropAttempt', { id: 'two' })).toEqual({ found: true });
    expect(await readEntries()).toMatchObject([{ id: 'one', evidence: 'by-hand' }]);
    expect(await readAttempts()).toEqual([]);
  });
});

describe('what the coach is told', () => {
  it('is everything that applies to its network', async () => {
    await ask(POPUP, 'saveSettings', { lens: '3:1', level: 'rare', keepText: { on: true, days: 7 } });
    await ask(ON_X, 'addMute', { kind: 'network', network: 'x' });
    await ask(ON_LINKEDIN, 'addMute', { kind: 'reason', family: 'offer' });
    for (const id of ['a', 'b', 'c']) await ask(ON_X, 'recordOutcome', makeReport(id));
    expect(await ask(ON_LINKEDIN, 'coachState', { network: 'linkedin' })).toEqual({
      display: 'inline',
      level: 'rare',
      keepText: true,
      balance: { gives: 3, asks: 0, others: 0, ratio: 3, room: 1, counted: 3 },
      lensName: expect.stringMatching(/./),
      helpedSinceLastPitch: 3,
      mutes: [expect.objectContaining({ kind: 'reason', family: 'offer' })],
      shortcut: 'Alt+Shift+G',
    });
  });

  it('names no shortcut where none is set', async () => {
    worker.shortcut = '';
    expect(await ask(ON_X, 'coachState', { network: 'x' })).not.toHaveProperty('shortcut');
  });

  it('asks for no texts in a private window', async () => {
    await ask(POPUP, 'saveSettings', { keepText: { on: true, days: 7 } });
    expect(await ask(PRIVATE_ON_X, 'coachState', { network: 'x' })).toMatchObject({ keepText: false });
  });
});

describe('nudges', () => {
  it('of two tabs at the same time are one full and one small, never one reason twice', async () => {
    const families = ['offer', 'offer', 'price'];
    const claims = await Promise.all(
      families.map((family) => ask(ON_X, 'claimNudge', { network: 'x', family })),
    );
    expect(claims.map(({ size }) => size)).toEqual(['full', null, 'small']);
  });

  it('are used up across the stops of the worker', async () => {
    await ask(ON_X, 'claimNudge', { network: 'x', family: 'offer' });
    await worker.start();
    expect(await ask(ON_X, 'claimNudge', { network: 'x', family: 'offer' })).toEqual({ size: null });
    vi.setSystemTime(NOON + DAY_MS);
    expect(await ask(ON_X, 'claimNudge', { network: 'x', family: 'offer' })).toEqual({ size: 'full' });
  });

  it('stay away while there is room', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) await ask(ON_X, 'recordOutcome', makeReport(id));
    expect(await ask(ON_X, 'claimNudge', { network: 'x', family: 'offer' })).toEqual({ size: null });
    await ask(ON_X, 'recordOutcome', makeReport('ask', { label: 'pitch' }));
    expect(await ask(ON_X, 'claimNudge', { network: 'x', family: 'offer' })).toEqual({ size: 'full' });
  });

  it('stay away while muted, and come again after', async () => {
    const { id } = await ask(ON_X, 'addMute', { kind: 'all', until: NOON + 3_600_000 });
    const wanted = { network: 'x', family: 'offer' } as const;
    expect(await ask(ON_X, 'claimNudge', wanted)).toEqual({ size: null });
    expect(await ask(POPUP, 'removeMute', { id })).toEqual({ found: true });
    expect(await ask(POPUP, 'removeMute', { id })).toEqual({ found: false });
    expect(await ask(ON_X, 'claimNudge', wanted)).toEqual({ size: 'full' });
  });

  it('a mute told twice is one mute', async () => {
    worker.answersToLose = 1;
    const { id } = await ask(ON_X, 'addMute', { kind: 'network', network: 'x' });
    const { mutes } = await ask(POPUP, 'saveSettings', {});
    expect(mutes).toEqual([{ id, kind: 'network', network: 'x', made: NOON + 60_000 }]);
  });
});

describe('the check box', () => {
  it('scores a text and writes nothing', async () => {
    const before = await fakeBrowser.storage.local.get(null);
    expect(await ask(POPUP, 'checkText', { text: 'any words' })).toEqual(VERDICT);
    expect([await readEntries(), await readAttempts(), await readTexts()]).toEqual([[], [], []]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  it('is not for a page to use', async () => {
    await expect(ask(ON_X, 'checkText', { text: 'any words' })).rejects.toThrow('refused');
  });
});

describe('deleting everything', () => {
  it('leaves no entry, attempt, total, text, mute, nor what was shown; the settings stay', async () => {
    await ask(POPUP, 'saveSettings', { lens: '9:1', keepText: { on: true, days: 30 } });
    await ask(ON_X, 'recordOutcome', makeReport('post-1', { text: 'words' }));
    await ask(ON_X, 'recordOutcome', makeReport('post-2', { outcome: 'unknown' }));
    await ask(ON_X, 'claimNudge', { network: 'x', family: 'offer' });
    await ask(ON_X, 'addMute', { kind: 'network', network: 'x' });
    expect(await ask(POPUP, 'deleteEverything', {})).toEqual({ done: true });
    expect([await readEntries(), await readAttempts(), await readAllTotals(), await readTexts()]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    const stored = await fakeBrowser.storage.local.get(null);
    expect(JSON.stringify(stored)).not.toContain('offer');
    expect(await ask(POPUP, 'saveSettings', {})).toMatchObject({ lens: '9:1', mutes: [] });
  });

  it('is not for a page to do', async () => {
    await ask(ON_X, 'recordOutcome', makeReport('post-1'));
    await expect(ask(ON_X, 'deleteEverything', {})).rejects.toThrow('refused');
    expect(await readEntries()).toHaveLength(1);
  });
});

describe('tidying', () => {
  it('happens once a day by an alarm that is made once', async () => {
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
    const [alarm] = await fakeBrowser.alarms.getAll();
    vi.setSystemTime(NOON + DAY_MS / 2);
    await worker.start();
    await ask(ON_X, 'recordOutcome', makeReport('old', { outcome: 'unknown' }));
    expect(await fakeBrowser.alarms.getAll()).toEqual([alarm]);
    vi.setSystemTime(NOON + 31 * DAY_MS);
    await Promise.all(
      (await fakeBrowser.alarms.getAll()).map((due) => fakeBrowser.alarms.onAlarm.trigger(due)),
    );
    await vi.waitFor(async () => expect(await readAttempts()).toEqual([]));
  });

  it('makes the database at the installation, before anybody can open an empty one', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(async () =>
      expect(await indexedDB.databases()).toEqual([{ name: 'goodturn', version: 1 }]),
    );
  });
});

describe('the shortcut', () => {
  it('opens the card in the tab where it was pressed', async () => {
    worker.press('open-card', { id: 7 });
    await vi.waitFor(() => expect(worker.toTabs).toHaveBeenCalled());
    expect(worker.toTabs.mock.calls).toEqual([[7, { goodturn: 'openCard', frames: 'all' }, {}]]);
  });

  it('finds the tab where it is not told', async () => {
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 9 }] });
    worker.press('open-card');
    await vi.waitFor(() => expect(worker.toTabs.mock.calls[0]?.[0]).toBe(9));
  });
});
