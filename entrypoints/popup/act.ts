import type { ListedEntry, Notice } from '../../components/popup/model.ts';
import type { AnswerOf, BackgroundMessage, RequestOf } from '../../lib/messaging/channel.ts';
import { request } from '../../lib/messaging/client.ts';
import type { PopupState } from './state.ts';

/** A notice repeats what can be seen anyway, so it may go by itself. */
const NOTICE_MS = 6_000;

/** Asks the background; rejects where it gave no answer. */
export async function ask<K extends BackgroundMessage>(type: K, data: RequestOf<K>): Promise<AnswerOf<K>> {
  const reply = await request(type, data);
  if (!reply.ok) throw new Error(`${type}: ${reply.error.detail}`);
  return reply.value;
}

export type Act = (work: Promise<unknown>, notice: Notice | null) => void;

/** Waits for a piece of work, reads everything anew and tells the notice, or that the work failed. */
export function createAct({ patch, refresh }: Pick<PopupState, 'patch' | 'refresh'>): Act {
  const newest = { act: 0 };

  async function finish(work: Promise<unknown>, notice: Notice | null) {
    const mine = ++newest.act;
    patch({ notice: null });
    const told = await work.then(
      () => notice,
      (error: unknown): Notice => {
        console.error(error);
        return 'failed';
      },
    );
    await refresh();
    if (mine !== newest.act) return;
    patch({ notice: told });
    setTimeout(() => {
      if (mine === newest.act) patch({ notice: null });
    }, NOTICE_MS);
  }

  return (work, notice) => void finish(work, notice);
}

/** Shows a change of an entry while the background is on its way; reading anew makes it true. */
export function assume({ model, patch }: PopupState, id: string, change: Partial<ListedEntry>): void {
  const { ledger } = model.value;
  if (ledger === null || ledger === 'failed') return;
  const entries = ledger.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  patch({ ledger: { ...ledger, entries } });
}
