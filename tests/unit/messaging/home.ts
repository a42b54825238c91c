import { findNetwork } from '../../../lib/networks/hosts.ts';
import type { Home, SenderFacts } from '../../../lib/messaging/sender.ts';

export const HOME: Home = {
  id: 'test-extension-id',
  root: 'chrome-extension://test-extension-id/',
  findNetwork,
};

export const POPUP: SenderFacts = {
  id: HOME.id,
  origin: 'chrome-extension://test-extension-id',
  url: 'chrome-extension://test-extension-id/popup.html',
};

export const ON_X: SenderFacts = {
  id: HOME.id,
  origin: 'https://x.com',
  url: 'https://x.com/home',
  tab: { incognito: false },
};

export const ON_LINKEDIN: SenderFacts = {
  id: HOME.id,
  origin: 'https://www.linkedin.com',
  url: 'https://www.linkedin.com/feed/',
  tab: { incognito: false },
};

export const PRIVATE_ON_X: SenderFacts = { ...ON_X, tab: { incognito: true } };
