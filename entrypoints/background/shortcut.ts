import { openCardIn } from '../../lib/messaging/ask-tab.ts';
import { browser } from '../../lib/platform/browser.ts';

/** Opens the coach's card in the active tab when the shortcut is pressed. Registers its listener at once. */
export function openCardByShortcut(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-card') return;
    openCard(tab?.id).catch((error: unknown) => console.error('Goodturn could not open its card', error));
  });
}

async function openCard(tabId: number | undefined): Promise<void> {
  // A browser need not say in which tab the shortcut was pressed.
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id !== undefined) await openCardIn(id);
}
