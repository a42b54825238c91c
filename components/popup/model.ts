import type { Verdict } from '../../lib/classifier/types.ts';
import type { Label, Network, Surface } from '../../lib/core/vocabulary.ts';
import type { Window } from '../../lib/ledger/balance.ts';
import type { Attempt, Balance, Entry } from '../../lib/ledger/types.ts';
import type { TabState } from '../../lib/messaging/contract.ts';
import type { Account, AccountRole, Lens, Mute } from '../../lib/settings/types.ts';

/** What of the ledger the person wants to see. */
export interface View {
  readonly window: Window;
  readonly network: Network | 'all';
  /** Only what was posted under this role; absent: everything. */
  readonly role?: AccountRole;
}

/** An entry as listed; `text` only where the person keeps texts. */
export interface ListedEntry extends Entry {
  readonly text?: string;
}

/** What the popup knows of the tab in front, in the order of what can be done about it. */
export type TabView =
  | { readonly kind: 'asking' } // no answer yet
  | { readonly kind: 'answered'; readonly tab: TabState }
  | { readonly kind: 'reload'; readonly network: Network } // opened before Goodturn was there
  | { readonly kind: 'silent' } // no answer, and the browser does not tell which site it is
  | { readonly kind: 'elsewhere' }; // no network of ours

/** The ledger as the popup shows it. */
export interface LedgerView {
  readonly balance: Balance;
  /** Newest first. */
  readonly entries: readonly ListedEntry[];
  readonly hasMore: boolean;
  /** Unknown and pending ones, newest first. */
  readonly attempts: readonly Attempt[];
}

/** What was just done, told once in a polite live region. */
export type Notice =
  | 'relabelled'
  | 'excluded'
  | 'included'
  | 'deleted'
  | 'counted'
  | 'dropped'
  | 'unmuted'
  | 'copied'
  | 'failed';

/** Everything the popup shows. Plain data; the components draw it. */
export interface PopupModel {
  /** Milliseconds since the epoch, for "2 hours ago". */
  readonly now: number;
  readonly view: View;
  readonly lens: Lens;
  /** Null until it has been read, `failed` where it could not be. */
  readonly ledger: LedgerView | 'failed' | null;
  readonly tab: TabView;
  /** Those in force. */
  readonly mutes: readonly Mute[];
  /** Every account that was seen, named or not. */
  readonly accounts: readonly Account[];
  /** The coach went quieter by itself. */
  readonly isQuieter: boolean;
  readonly notice: Notice | null;
}

export interface CheckRequest {
  readonly text: string;
  readonly network?: Network;
  readonly surface?: Surface;
}

/** What the person does in the popup. */
export interface PopupEvents {
  look(view: View): void;
  showMore(): void;
  relabel(id: string, label: Label): void;
  exclude(id: string, excluded: boolean): void;
  remove(id: string): void;
  countAttempt(id: string): void;
  dropAttempt(id: string): void;
  endRestraint(): void;
  unmute(id: string): void;
  copyReport(report: string): void;
  /** Has the unrecognised editor of the tab in front scored. */
  checkThisBox(): void;
  reloadTab(): void;
  openSettings(): void;
  /** Reads the ledger again after a failure. */
  retry(): void;
  /** Rejects where the background gave no verdict. */
  check(request: CheckRequest): Promise<Verdict>;
}
