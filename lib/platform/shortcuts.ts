import { browser } from './browser.ts';

/** Chromium's page for the keys of all extensions. No link leads there, but an extension may open it. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

interface ShortcutSettings {
  /** Firefox since 137; the polyfill's types do not have it yet. */
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's own page for keyboard shortcuts. False where an extension may not. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands: typeof browser.commands & ShortcutSettings = browser.commands;
  try {
    await (commands.openShortcutSettings?.() ?? browser.tabs.create({ url: CHROMIUM_PAGE }));
    return true;
  } catch (error) {
    console.debug('The page for shortcuts did not open.', error);
    return false;
  }
}
