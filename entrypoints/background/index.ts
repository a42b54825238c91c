import { defineBackground } from 'wxt/utils/define-background';
import { judge } from '../../lib/classifier/judge.ts';
import { serve } from '../../lib/messaging/server.ts';
import { findNetwork } from '../../lib/networks/hosts.ts';
import { browser } from '../../lib/platform/browser.ts';
import { accountHandlers } from './account-handlers.ts';
import { createCoachHandlers } from './coach-handlers.ts';
import { ledgerHandlers } from './ledger-handlers.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { openCardByShortcut } from './shortcut.ts';
import { tidyDaily } from './tidy.ts';

export default defineBackground(() => {
  serve(
    { ...ledgerHandlers, ...createCoachHandlers(judge), ...settingsHandlers, ...accountHandlers },
    { id: browser.runtime.id, root: browser.runtime.getURL('/'), findNetwork },
  );
  openCardByShortcut();
  tidyDaily();
});
