import type { Notice, PopupEvents } from '../../components/popup/model.ts';
import type { AnswerOf, BackgroundMessage, RequestOf } from '../../lib/messaging/channel.ts';
import { request } from '../../lib/messaging/client.ts';
import { browser } from '../../lib/platform/browser.ts';
import { findFrontTab } from './load-tab.ts';
import type { PopupState } from './state.ts';
import { ENTRIES_AT_A_TIME } from './state.ts';

/** A notice repeats what can be seen anyway, so it may go by itself. */
const NOTICE_MS = 6_000;

/** What the person's presses do: each write is asked of the background, then everything is read anew. */
export function toEvents({ limit, patch, refresh }: PopupState): PopupEvents {
  const newest = { act: 0 };

  async function get<K extends BackgroundMessage>(type: K, data: RequestOf<K>): Promise<AnswerOf<K>> {
    const reply = await request(type, data);
    if (!reply.ok) throw new Error(`${type}: ${reply.error.detail}`);
    return reply.value;
  }

  function act(work: Promise<unknown>, notice: Notice | null) {
    const mine = ++newest.act;
    patch({ notice: null });
    work
      .then(() => notice)
      .catch((error: unknown): Notice => {
        console.error(error);
        return 'failed';
      })
      .then(async (told) => {
        await refresh();
        patch({ notice: told });
        setTimeout(() => {
          if (mine === newest.act) patch({ notice: null });
        }, NOTICE_MS);
      })
      .catch(console.error);
  }

  return {
    look(view) {
      patch({ view });
      act(Promise.resolve(), null);
    },
    showMore() {
      limit.value += ENTRIES_AT_A_TIME * 2;
      act(Promise.resolve(), null);
    },
    retry: () => act(Promise.resolve(), null),
    relabel: (id, label) => act(get('relabelEntry', { id, label }), 'relabelled'),
    exclude: (id, excluded) => act(get('excludeEntry', { id, excluded }), excluded ? 'excluded' : 'included'),
    remove: (id) => act(get('deleteEntry', { id }), 'deleted'),
    countAttempt: (id) => act(get('countAttempt', { id }), 'counted'),
    dropAttempt: (id) => act(get('dropAttempt', { id }), 'dropped'),
    unmute: (id) => act(get('removeMute', { id }), 'unmuted'),
    copyReport: (report) => act(navigator.clipboard.writeText(report), 'copied'),
    reloadTab: () => act(reloadFrontTab(), null),
    openSettings: () => act(browser.runtime.openOptionsPage(), null),
    check: (asked) => get('checkText', asked),
  };
}

async function reloadFrontTab() {
  const tab = await findFrontTab();
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
}
