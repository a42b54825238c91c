import type { CoachAccount } from '../coaching/coach-model.ts';
import type { Network } from '../core/vocabulary.ts';
import type { KnownAccount } from '../messaging/contract.ts';
import { findWriter } from '../networks/find-writer.ts';
import type { Composer } from '../networks/match-composer.ts';
import type { NetworkRules } from '../networks/types.ts';
import type { Ask } from './background.ts';

/** The account behind a handle that the page shows. Null: none is shown, or it is not to be remembered. */
export async function findAccount(
  ask: Ask,
  network: Network,
  handle: string | null,
): Promise<KnownAccount | null> {
  if (handle === null) return null;
  const reply = await ask('findAccount', { network, handle });
  return reply.ok ? reply.value.account : null;
}

/** Its random id, which is all an entry carries. */
export async function findAccountId(
  ask: Ask,
  network: Network,
  handle: string | null,
): Promise<string | null> {
  return (await findAccount(ask, network, handle))?.id ?? null;
}

/** What the card says of the account, and the id to name it by. */
export interface AccountNote {
  readonly id: string;
  readonly shown: CoachAccount;
}

/** Who would post from this composer now. */
export async function toAccountNote(
  { ask, network, rules }: { readonly ask: Ask; readonly network: Network; readonly rules: NetworkRules },
  composer: Composer,
): Promise<AccountNote | null> {
  const handle = findWriter(composer, rules.account);
  const known = await findAccount(ask, network, handle);
  return handle === null || known === null ? null : { id: known.id, shown: { handle, role: known.role } };
}
