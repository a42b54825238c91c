import type { Account, AccountRole } from './types.ts';

/** More than anybody runs; the one seen first gives way. */
export const ACCOUNTS_AT_MOST = 50;

/** The account of this network and handle, in whatever case the page writes it. */
export function findByHandle(
  accounts: readonly Account[],
  { network, handle }: Pick<Account, 'network' | 'handle'>,
): Account | null {
  const folded = handle.toLowerCase();
  return accounts.find((known) => known.network === network && known.handle.toLowerCase() === folded) ?? null;
}

/** `accounts` with one more, or as they are where it is known. */
export function addAccount(accounts: readonly Account[], seen: Account): readonly Account[] {
  return findByHandle(accounts, seen) === null ? [...accounts, seen].slice(-ACCOUNTS_AT_MOST) : accounts;
}

/** `accounts` with one named; the same list where there is no such account or it has that name. */
export function nameAccount(
  accounts: readonly Account[],
  id: string,
  role: AccountRole | null,
): readonly Account[] {
  const changes = accounts.some((known) => known.id === id && known.role !== role);
  return changes ? accounts.map((known) => (known.id === id ? { ...known, role } : known)) : accounts;
}
