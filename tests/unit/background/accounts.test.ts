import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AnswerOf, BackgroundMessage, RequestOf } from '../../../lib/messaging/channel.ts';
import { request } from '../../../lib/messaging/client.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { ON_LINKEDIN, ON_X, POPUP, PRIVATE_ON_X } from '../messaging/home.ts';
import { VERDICT, Worker } from './worker.ts';

vi.mock('../../../lib/classifier/judge.ts', () => ({ judge: () => VERDICT }));

const { sendMessage } = fakeBrowser.runtime;
let worker: Worker;

beforeEach(async () => {
  freshLedger();
  worker = new Worker();
  await worker.start();
});

afterEach(() => {
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

it('an account has one random id, however often it is seen, and keeps its name', async () => {
  const first = await ask(ON_X, 'findAccount', { network: 'x', handle: 'mila_okoro' });
  expect(first.account?.id).toMatch(/^[0-9a-f-]{36}$/u);
  await ask(POPUP, 'nameAccount', { id: first.account?.id ?? '', role: 'brand' });
  const again = await ask(ON_X, 'findAccount', { network: 'x', handle: 'Mila_Okoro' });
  expect(again.account).toEqual({ id: first.account?.id, role: 'brand' });
  const other = await ask(ON_LINKEDIN, 'findAccount', { network: 'linkedin', handle: 'mila_okoro' });
  expect(other.account?.id).not.toBe(first.account?.id);
});

it('an account seen in a private window is not remembered', async () => {
  const { account } = await ask(PRIVATE_ON_X, 'findAccount', { network: 'x', handle: 'mila_okoro' });
  expect(account).toBeNull();
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('mila_okoro');
});

it('an account forgotten or deleted with everything, its handle is gone', async () => {
  const { account } = await ask(ON_X, 'findAccount', { network: 'x', handle: 'mila_okoro' });
  expect(await ask(POPUP, 'forgetAccount', { id: account?.id ?? '' })).toEqual({ found: true });
  expect(await ask(POPUP, 'forgetAccount', { id: account?.id ?? '' })).toEqual({ found: false });
  await ask(ON_X, 'findAccount', { network: 'x', handle: 'mila_okoro' });
  await ask(POPUP, 'deleteEverything', {});
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('mila_okoro');
});
