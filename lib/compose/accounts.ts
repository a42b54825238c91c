import type { CoachAccount } from '../coaching/coach-model.ts';
import type { Network } from '../core/vocabulary.ts';
import type { KnownAccount } from '../messaging/contract.ts';
import { findWriter } from '../networks/find-writer.ts';
import type { Composer } from '../networks/match-composer.ts';
import type { NetworkRules } from '../networks/types.ts';
import type { AccountRole } from '../settings/types.ts';
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

export interface CardAccountOptions {
  readonly ask: Ask;
  readonly network: Network;
  readonly rules: NetworkRules;
}

/** What the card says of the account that would post from the composer in use. */
export class CardAccount {
  readonly #options: CardAccountOptions;
  readonly #onChange: () => void;
  #id: string | null = null;
  #shown: CoachAccount | null = null;
  /** Counts the composers, so that an answer about the one before is passed over. */
  #turn = 0;

  constructor(options: CardAccountOptions, onChange: () => void) {
    this.#options = options;
    this.#onChange = onChange;
  }

  get shown(): CoachAccount | null {
    return this.#shown;
  }

  forget(): void {
    this.#turn += 1;
    this.#shown = null;
  }

  /** Read anew each time the card opens: people change accounts without leaving the page. */
  async read(composer: Composer): Promise<void> {
    this.forget();
    const turn = this.#turn;
    const { ask, network, rules } = this.#options;
    const handle = findWriter(composer, rules.account);
    const known = await findAccount(ask, network, handle);
    if (turn !== this.#turn || handle === null || known === null) return;
    this.#id = known.id;
    this.#shown = { handle, role: known.role };
    this.#onChange();
  }

  async name(role: AccountRole | null): Promise<void> {
    if (this.#id === null || this.#shown === null) return;
    this.#shown = { ...this.#shown, role };
    this.#onChange();
    await this.#options.ask('nameAccount', { id: this.#id, role });
  }
}
