import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountCoach } from '../../components/coach/mount.tsx';
import { judge } from '../../lib/classifier/judge.ts';
import { ComposeController } from '../../lib/compose/controller.ts';
import { watchAlive } from '../../lib/compose/watch-alive.ts';
import { answerTab } from '../../lib/messaging/answer-tab.ts';
import { request } from '../../lib/messaging/client.ts';
import { findNetwork, MATCHES } from '../../lib/networks/hosts.ts';
import { RULES } from '../../lib/networks/registry.ts';
import { createMarks } from '../../lib/page/marks.ts';
import { watchStored } from '../../lib/platform/watch-stored.ts';

export default defineContentScript({
  matches: [...MATCHES],
  allFrames: true,
  // First in line for the keys that a site's own handler answers by clearing the editor.
  runAt: 'document_start',
  main(ctx) {
    const network = findNetwork(location.hostname);
    if (network === null) return;
    const life = new AbortController();
    ctx.onInvalidated(() => life.abort());
    watchAlive(window, life);
    const controller = new ComposeController({
      win: window,
      network,
      rules: RULES[network],
      signal: life.signal,
      ask: request,
      judge,
      mount: (events) => mountCoach({ events, signal: life.signal, doc: document }),
      marks: createMarks(document),
      now: Date.now,
    });
    controller.start();
    watchStored(life.signal, () => controller.onStored());
    const isTop = window.top === window;
    answerTab(
      { tabState: () => controller.toTabState(isTop), openCard: () => controller.openCard() },
      isTop,
      life.signal,
    );
  },
});
