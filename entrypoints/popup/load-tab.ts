import type { TabView } from '../../components/popup/model.ts';
import { findTabState } from '../../lib/messaging/ask-tab.ts';
import { findNetwork } from '../../lib/networks/hosts.ts';
import { browser } from '../../lib/platform/browser.ts';

/** A tab that says nothing for so long is taken for one without our script. */
const ANSWER_TIMEOUT_MS = 800;

/** The tab in front of this window, or null where there is none. */
export async function findFrontTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** Asks the tab in front what Goodturn does there. */
export async function loadTab(): Promise<TabView> {
  const front = await findFrontTab();
  if (front?.id === undefined) return { kind: 'elsewhere' };
  const own = await browser.tabs.getCurrent();
  if (own?.id === front.id) return { kind: 'elsewhere' };

  const late = new Promise<null>((resolve) => setTimeout(resolve, ANSWER_TIMEOUT_MS, null));
  const tab = await Promise.race([findTabState(front.id), late]);
  if (tab) return { kind: 'answered', tab };
  // The address is there only where the person's press on the button lent it (activeTab).
  if (front.url === undefined) return { kind: 'silent' };
  const network = URL.canParse(front.url) ? findNetwork(new URL(front.url).hostname) : null;
  return network ? { kind: 'reload', network } : { kind: 'elsewhere' };
}
