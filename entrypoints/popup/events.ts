import type { PopupEvents } from '../../components/popup/model.ts';
import { browser } from '../../lib/platform/browser.ts';
import { ask, assume, createAct } from './act.ts';
import { openCardIn } from '../../lib/messaging/ask-tab.ts';
import { findFrontTab, loadTab } from './load-tab.ts';
import type { PopupState } from './state.ts';
import { ENTRIES_AT_A_TIME } from './state.ts';

/** What the person's presses do: each write is asked of the background, then everything is read anew. */
export function toEvents(state: PopupState): PopupEvents {
  const act = createAct(state);
  const look = () => act(Promise.resolve(), null);
  return {
    look(view) {
      state.patch({ view });
      look();
    },
    showMore() {
      state.limit.value += ENTRIES_AT_A_TIME * 2;
      look();
    },
    retry: look,
    relabel(id, label) {
      assume(state, id, { label, corrected: true });
      act(ask('relabelEntry', { id, label }), 'relabelled');
    },
    exclude(id, excluded) {
      assume(state, id, { excluded });
      act(ask('excludeEntry', { id, excluded }), excluded ? 'excluded' : 'included');
    },
    remove: (id) => act(ask('deleteEntry', { id }), 'deleted'),
    countAttempt: (id) => act(ask('countAttempt', { id }), 'counted'),
    dropAttempt: (id) => act(ask('dropAttempt', { id }), 'dropped'),
    endRestraint: () => act(ask('endRestraint', {}), null),
    unmute: (id) => act(ask('removeMute', { id }), 'unmuted'),
    copyReport: (report) => act(navigator.clipboard.writeText(report), 'copied'),
    checkThisBox: () => act(checkInFrontTab(state), null),
    reloadTab: () => act(reloadFrontTab(), null),
    openSettings: () => act(browser.runtime.openOptionsPage(), null),
    check: (asked) => ask('checkText', asked),
  };
}

async function checkInFrontTab({ patch }: PopupState) {
  const tab = await findFrontTab();
  if (tab?.id === undefined) return;
  await openCardIn(tab.id);
  patch({ tab: await loadTab() });
}

async function reloadFrontTab() {
  const tab = await findFrontTab();
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
}
