import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { request } from '../../../lib/messaging/client.ts';
import { REQUESTS } from './requests.ts';

const STOPPED = 'The message port closed before a response was received.';
const NOBODY = 'Could not establish connection. Receiving end does not exist.';
const ANSWER = { ok: true, value: { found: true } };

type Outcome = { readonly lost: string } | { readonly answer: unknown } | 'silence';

/** Plays the browser: one outcome for each time a message is sent, the last one for all further. */
function play(...outcomes: readonly Outcome[]) {
  const sent = vi.fn();
  const runtime = fakeBrowser.runtime as unknown as Record<string, unknown>;
  runtime['sendMessage'] = (message: unknown, callback: (response?: unknown) => void) => {
    const outcome = outcomes[Math.min(sent.mock.calls.length, outcomes.length - 1)];
    sent(message);
    if (outcome === undefined || outcome === 'silence') return;
    runtime['lastError'] = 'lost' in outcome ? { message: outcome.lost } : undefined;
    callback('lost' in outcome ? undefined : outcome.answer);
    runtime['lastError'] = undefined;
  };
  return sent;
}

const { id, sendMessage } = fakeBrowser.runtime;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  Object.assign(fakeBrowser.runtime, { id, sendMessage });
});

async function settle<T>(reply: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return reply;
}

describe('asking the background', () => {
  it('gives its answer', async () => {
    const sent = play({ answer: { res: ANSWER } });
    expect(await settle(request('deleteEntry', REQUESTS.deleteEntry))).toEqual(ANSWER);
    expect(sent.mock.calls).toMatchObject([[{ type: 'deleteEntry', data: REQUESTS.deleteEntry }]]);
  });

  it('asks again where the worker was stopped underway', async () => {
    const sent = play({ lost: STOPPED }, { answer: { res: ANSWER } });
    expect(await settle(request('recordOutcome', REQUESTS.recordOutcome))).toEqual(ANSWER);
    expect(sent.mock.calls.map(([message]) => message.data.id)).toEqual([
      REQUESTS.recordOutcome.id,
      REQUESTS.recordOutcome.id,
    ]);
  });

  it('asks again where the answer stays out', async () => {
    play('silence', { answer: { res: ANSWER } });
    const reply = request('recordOutcome', REQUESTS.recordOutcome);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await Promise.race([reply, Promise.resolve('nothing within three seconds')])).toEqual(ANSWER);
  });

  it('gives up after some tries and says so', async () => {
    const sent = play({ lost: STOPPED });
    const reply = await settle(request('recordOutcome', REQUESTS.recordOutcome));
    expect(reply).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
    expect(sent).toHaveBeenCalledTimes(4);
  });

  it.each(['claimNudge', 'claimPraise'] as const)('spends %s once at most', async (type) => {
    const sent = play({ lost: STOPPED }, { answer: { res: ANSWER } });
    expect(await settle(request(type, REQUESTS[type]))).toMatchObject({ error: { kind: 'unreachable' } });
    expect(sent).toHaveBeenCalledOnce();
  });

  it.each([{ lost: NOBODY }, { answer: undefined }])('asks for a nudge again after %j', async (nobody) => {
    const sent = play(nobody, { answer: { res: ANSWER } });
    expect(await settle(request('claimNudge', REQUESTS.claimNudge))).toEqual(ANSWER);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('hands on what the background says is wrong, without asking again', async () => {
    const refused = { ok: false, error: { kind: 'refused', detail: 'not from there' } };
    const sent = play({ answer: { res: refused } });
    expect(await settle(request('deleteEntry', REQUESTS.deleteEntry))).toEqual(refused);
    expect(sent).toHaveBeenCalledOnce();
  });
});

describe('a script that outlived its extension', () => {
  it('is told so where the browser says it', async () => {
    const sent = play({ lost: 'Extension context invalidated.' });
    const reply = await settle(request('recordOutcome', REQUESTS.recordOutcome));
    expect(reply).toMatchObject({ ok: false, error: { kind: 'reloaded' } });
    expect(sent).toHaveBeenCalledOnce();
  });

  it('is told so where the extension has no id any more, and sends nothing', async () => {
    const sent = play({ answer: { res: ANSWER } });
    Object.assign(fakeBrowser.runtime, { id: undefined });
    const reply = await settle(request('recordOutcome', REQUESTS.recordOutcome));
    expect(reply).toMatchObject({ ok: false, error: { kind: 'reloaded' } });
    expect(sent).not.toHaveBeenCalled();
  });

  it('stops trying once the extension goes away underway', async () => {
    const sent = play({ lost: STOPPED });
    const reply = request('recordOutcome', REQUESTS.recordOutcome);
    await vi.advanceTimersByTimeAsync(1);
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await settle(reply)).toMatchObject({ ok: false, error: { kind: 'reloaded' } });
    expect(sent).toHaveBeenCalledOnce();
  });
});
