import type { Handlers } from '../../lib/messaging/server.ts';
import { addAccount, findByHandle, nameAccount } from '../../lib/settings/accounts.ts';
import { changeSettings, loadSettings } from '../../lib/settings/settings.ts';
import type { Account } from '../../lib/settings/types.ts';
import { leavesNoTrace } from './ledger-handlers.ts';

type AccountMessage = 'findAccount' | 'nameAccount' | 'forgetAccount';

/** Under whose names the person writes. Handles stay in the settings; the ledger gets random ids. */
export const accountHandlers: Pick<Handlers, AccountMessage> = {
  async findAccount({ network, handle }, sender) {
    if (leavesNoTrace(sender)) return { account: null };
    const known = findByHandle((await loadSettings()).accounts, { network, handle });
    if (known !== null) return { account: { id: known.id, role: known.role } };
    const seen: Account = { id: crypto.randomUUID(), network, handle, role: null };
    const { accounts } = await changeSettings((settings) => {
      const all = addAccount(settings.accounts, seen);
      return all === settings.accounts ? settings : { ...settings, accounts: all };
    });
    const { id, role } = findByHandle(accounts, seen) ?? seen;
    return { account: { id, role } };
  },

  async nameAccount({ id, role }) {
    const { accounts } = await changeSettings((settings) => {
      const named = nameAccount(settings.accounts, id, role);
      return named === settings.accounts ? settings : { ...settings, accounts: named };
    });
    return { found: accounts.some((account) => account.id === id) };
  },

  async forgetAccount({ id }) {
    let found = false;
    await changeSettings((settings) => {
      const accounts = settings.accounts.filter((account) => account.id !== id);
      found = accounts.length < settings.accounts.length;
      return found ? { ...settings, accounts } : settings;
    });
    return { found };
  },
};
