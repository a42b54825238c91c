import type { BrowserContext, CDPSession } from '@playwright/test';
import { expect } from '@playwright/test';
import type { ControlPage } from './control-page.ts';

/** The browser's real popup over the tab in front. Playwright does not see it; the protocol does. */
export interface ActionPopup {
  /** What a person reads there. */
  text(): Promise<string>;
  width(): Promise<number>;
  close(): Promise<void>;
}

export async function openActionPopup(context: BrowserContext, control: ControlPage): Promise<ActionPopup> {
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser');
  const session = await browser.newBrowserCDPSession();
  await control.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } };
    await chrome.action.openPopup();
  });
  const findTarget = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.endsWith('/popup.html'))?.targetId;
  };
  await expect.poll(findTarget).toBeDefined();
  const targetId = (await findTarget()) ?? '';
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const evaluate = createEvaluate(session, sessionId);
  return {
    text: async () => String(await evaluate('document.body.innerText')).replaceAll(/\s+/g, ' '),
    width: async () => Number(await evaluate('innerWidth')),
    async close() {
      await session.send('Target.closeTarget', { targetId });
      await expect.poll(findTarget).toBeUndefined();
      await session.detach();
    },
  };
}

function createEvaluate(session: CDPSession, sessionId: string) {
  const asked = { count: 0 };
  return async (expression: string): Promise<unknown> => {
    const id = ++asked.count;
    const answer = new Promise<unknown>((resolve) => {
      const listen = ({ message }: { message: string }) => {
        const reply = JSON.parse(message) as { id?: number; result?: { result?: { value?: unknown } } };
        if (reply.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        resolve(reply.result?.result?.value);
      };
      session.on('Target.receivedMessageFromTarget', listen);
    });
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression } });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  };
}
