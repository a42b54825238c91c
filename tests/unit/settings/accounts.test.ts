import { expect, it } from 'vitest';
import { ACCOUNTS_AT_MOST, addAccount, findByHandle, nameAccount } from '../../../lib/settings/accounts.ts';
import type { Account } from '../../../lib/settings/types.ts';

const MILA: Account = { id: '1', network: 'x', handle: 'mila_okoro', role: null };

it('an account is told by network and handle, in whatever case', () => {
  expect(findByHandle([MILA], { network: 'x', handle: 'Mila_Okoro' })).toBe(MILA);
  expect(findByHandle([MILA], { network: 'facebook', handle: 'mila_okoro' })).toBeNull();
});

it('an account seen again keeps its id and name', () => {
  const named = nameAccount([MILA], '1', 'brand');
  expect(addAccount(named, { ...MILA, id: '2' })).toBe(named);
});

it('naming what is not there, or as it is named, changes nothing', () => {
  const accounts = [MILA];
  expect(nameAccount(accounts, '9', 'me')).toBe(accounts);
  expect(nameAccount(accounts, '1', null)).toBe(accounts);
});

it('the account seen first gives way', () => {
  let accounts: readonly Account[] = [];
  for (let index = 0; index <= ACCOUNTS_AT_MOST; index += 1) {
    accounts = addAccount(accounts, { ...MILA, id: `${index}`, handle: `name-${index}` });
  }
  expect(accounts).toHaveLength(ACCOUNTS_AT_MOST);
  expect(accounts[0]?.id).toBe('1');
});
