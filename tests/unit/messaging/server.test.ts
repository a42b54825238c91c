import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundMessage } from '../../../lib/messaging/channel.ts';
import type { Reply } from '../../../lib/messaging/reply.ts';
import { SCHEMAS } from '../../../lib/messaging/schemas.ts';
import type { SenderFacts } from '../../../lib/messaging/sender.ts';
import type { Handlers } from '../../../lib/messaging/server.ts';
import { answer } from '../../../lib/messaging/server.ts';
import { HOME, ON_LINKEDIN, ON_X, POPUP } from './home.ts';
import { MESSAGE_TYPES, REQUESTS } from './requests.ts';

const handled = vi.fn();
const HANDLERS = Object.fromEntries(MESSAGE_TYPES.map((type) => [type, handled])) as unknown as Handlers;

function ask(type: BackgroundMessage, data: unknown, sender: SenderFacts): Promise<Reply<unknown>> {
  return answer(type, data, sender, HANDLERS, HOME);
}

/** Somebody who may ask this. */
function getAsker(type: BackgroundMessage): SenderFacts {
  return [
    'recordOutcome',
    'claimNudge',
    'claimPraise',
    'findAccount',
    'noteSighting',
    'noteReaction',
  ].includes(type)
    ? ON_X
    : POPUP;
}

beforeEach(() => {
  handled.mockReset().mockResolvedValue('answer');
});

describe('a message to the background', () => {
  it.each(MESSAGE_TYPES)('%s is handled as it was sent, once its sender and form are right', async (type) => {
    expect(await ask(type, REQUESTS[type], getAsker(type))).toEqual({ ok: true, value: 'answer' });
    expect(handled.mock.calls[0]?.[0]).toEqual(REQUESTS[type]);
  });

  it.each(MESSAGE_TYPES)('%s from a stranger is refused before it is read', async (type) => {
    const stranger = { id: 'another', origin: 'https://x.com', tab: { incognito: false } };
    expect(await ask(type, REQUESTS[type], stranger)).toMatchObject({
      ok: false,
      error: { kind: 'refused' },
    });
    expect(handled).not.toHaveBeenCalled();
  });

  it('for another network than its own is refused', async () => {
    const reply = await ask('recordOutcome', REQUESTS.recordOutcome, ON_LINKEDIN);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(handled).not.toHaveBeenCalled();
  });

  it('brings along no field that is not part of it', async () => {
    const draft = 'words of the draft';
    await ask('recordOutcome', { ...REQUESTS.recordOutcome, draft, reasons: [draft] }, ON_X);
    expect(JSON.stringify(handled.mock.calls[0]?.[0])).not.toContain(draft);
  });

  it('may carry a field set to undefined, as Firefox hands it on', async () => {
    await ask('recordOutcome', { ...REQUESTS.recordOutcome, account: undefined }, ON_X);
    expect(handled.mock.calls[0]?.[0]).not.toHaveProperty('account');
  });

  it('whose handler fails is answered, not thrown', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    handled.mockRejectedValue(new Error('the disk is full'));
    const reply = await ask('undoEntry', REQUESTS.undoEntry, POPUP);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'failed' } });
    expect(error).toHaveBeenCalledOnce();
  });
});

describe('a malformed message', () => {
  it.each(MESSAGE_TYPES)('%s out of anything is answered, and only what fits is handled', async (type) => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (data) => {
        handled.mockClear();
        const reply = await ask(type, data, getAsker(type));
        const [request] = handled.mock.calls[0] ?? [];
        expect(reply.ok).toBe(handled.mock.calls.length === 1);
        expect(reply.ok || reply.error.kind === 'malformed').toBe(true);
        expect(reply.ok).toBe(SCHEMAS[type].safeParse(request).success);
      }),
      { numRuns: 60 },
    );
  });

  // Nothing is the only request that is whole without any field.
  const withFields = MESSAGE_TYPES.filter((type) => Object.keys(REQUESTS[type]).length > 0);
  it.each(withFields)(
    '%s with one field spoilt is turned away, and its words are not repeated',
    async (type) => {
      const spoilt = fc.oneof(
        fc.constantFrom(null, Number.NaN, -1, 0.5, [], {}, 'two words', 'x'.repeat(300_000)),
        fc.object(),
        fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
      );
      const fields = fc.constantFrom(...Object.keys(REQUESTS[type]));
      await fc.assert(
        fc.asyncProperty(fields, spoilt, async (field, value) => {
          const data = { ...REQUESTS[type], [field]: value };
          // Some values fit after all: an empty list of acts or mutes, any text as text.
          fc.pre(!SCHEMAS[type].safeParse(data).success);
          handled.mockClear();
          const reply = await ask(type, data, getAsker(type));
          expect(reply).toMatchObject({ ok: false, error: { kind: 'malformed' } });
          expect(JSON.stringify(reply)).not.toContain('two words');
          expect(handled).not.toHaveBeenCalled();
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each([
    { day: '2026-11-21' }, // not the day of its time
    { day: 'today' },
    { at: 1e300 },
    { label: 'spam' },
    { network: 'mastodon' },
    { probabilities: { helpful: 1.1, pitch: 0, neutral: 0 } },
    { probabilities: { helpful: 1, pitch: 0 } },
    { evidence: 'Your post was sent' },
    { acts: ['bought'] },
    { id: 'an id with words in it' },
    { modelVersion: 'the draft, word by word' },
  ])('a report with %j is turned away', async (wrong) => {
    const reply = await ask('recordOutcome', { ...REQUESTS.recordOutcome, ...wrong }, ON_X);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  });

  it.each([
    { ownTarget: 0 },
    { ownTarget: 21 },
    { ownTarget: 2.5 },
    { lens: 'two-to-one' },
    { level: 'loud' },
    { display: { x: 'off' } },
    { keepText: { on: true, days: 0 } },
    { mutes: [{ kind: 'all' }] },
  ])('settings with %j are turned away', async (wrong) => {
    const reply = await ask('saveSettings', wrong, POPUP);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  });

  it('asks to delete everything only in so many words', async () => {
    const reply = await ask('deleteEverything', { id: 'a' }, POPUP);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  });
});
