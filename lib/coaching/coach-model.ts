import type { Reason, Verdict } from '../classifier/types.ts';
import type { Label, Outcome } from '../core/vocabulary.ts';
import type { Balance } from '../ledger/types.ts';
import type { AccountRole } from '../settings/types.ts';

/** The one line the coach may show on its own accord beside the chip. */
export type Line =
  | { readonly kind: 'nudge'; readonly size: 'full' | 'small'; readonly reason: Reason }
  | { readonly kind: 'green'; readonly helped: number } // there is room: "this one is fine"
  | { readonly kind: 'praise' };

/** What was just posted, shown for ten seconds with an undo. */
export interface Receipt {
  readonly id: string;
  readonly label: Label;
  readonly state: 'counted' | 'undone' | 'failed-to-save';
  readonly outcome: Outcome;
}

/** Under which name the composer in use posts, and what the person calls it. */
export interface CoachAccount {
  readonly handle: string;
  readonly role: AccountRole | null;
}

/** Everything the coach shows for the active composer. Plain data; the components draw it. */
export interface CoachModel {
  /** null while there is nothing to say: an empty composer shows no chip. */
  readonly verdict: Verdict | null;
  readonly cardOpen: boolean;
  readonly line: Line | null;
  readonly receipt: Receipt | null;
  readonly balance: Balance | null;
  readonly lensName: string;
  /** Label the person gave this draft by "I disagree", if any. */
  readonly disagreed: Label | null;
  /** Null where the page does not show who writes, and until the card was opened. */
  readonly account: CoachAccount | null;
  readonly dark: boolean;
  readonly shortcut: string | null;
}

/** What the person can mute from the card. */
export type MuteChoice =
  | { readonly kind: 'draft' }
  | { readonly kind: 'reason'; readonly reason: Reason }
  | { readonly kind: 'phrase'; readonly reason: Reason }
  | { readonly kind: 'network' }
  | { readonly kind: 'hour' }
  | { readonly kind: 'today' };

/** What the person does in the coach. */
export interface CoachEvents {
  toggleCard(): void;
  /** `refocus`: bring the caret back to the editor, as after Escape. */
  closeCard(how: { refocus: boolean }): void;
  disagree(label: Label): void;
  /** Null: takes the name back. */
  nameAccount(role: AccountRole | null): void;
  mute(choice: MuteChoice): void;
  dismissLine(): void;
  /** A reason is pointed at or focused (null: none): its mark in the draft stands out. */
  pointAt(reason: Reason | null): void;
  undo(id: string): void;
  dismissReceipt(): void;
}
