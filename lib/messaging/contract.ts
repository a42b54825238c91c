import type { Verdict } from '../classifier/types.ts';
import type { Label, Network, Surface } from '../core/vocabulary.ts';
import type { Balance, OutcomeReport } from '../ledger/types.ts';
import type { AccountRole, Display, Level, Mute, Reaction, Settings, Sighting } from '../settings/types.ts';

/** What a content script needs to coach: everything that applies to its network, already resolved. */
export interface CoachState {
  readonly display: Display;
  readonly level: Level;
  readonly keepText: boolean;
  /** The last seven days against the lens in force. */
  readonly balance: Balance;
  readonly lensName: string;
  /** Helpful entries since the last pitch, over all networks. */
  readonly helpedSinceLastPitch: number;
  /** Those still in force. */
  readonly mutes: readonly Mute[];
  /** The keyboard shortcut as the browser tells it, if one is set. */
  readonly shortcut?: string;
}

/** An account as a content script may know it: the handle it has from its own page. */
export interface KnownAccount {
  readonly id: string;
  readonly role: AccountRole | null;
}

/** `small`: the second nudge of a day. */
export type NudgeSize = 'full' | 'small';

/** What a tab says of itself to the popup. */
export interface TabState {
  readonly network: Network;
  readonly state: 'watching' | 'by-hand' | 'idle' | 'unrecognised' | 'off' | 'failed';
  readonly surface?: Surface;
  /** Skeleton of tags, roles and attribute names around an unrecognised editor: no text. */
  readonly report?: string;
  /** An unrecognised editor that `openCard` would score: never counted. */
  readonly canCheck?: boolean;
}

export type NewMute = Mute extends infer M ? (M extends Mute ? Omit<M, 'id' | 'made'> : never) : never;

/**
 * Every message of the extension. Requests go to the background unless said otherwise; it parses
 * each with zod and answers with a value or a `MessageError`.
 */
export interface Messages {
  /** From a content script. Idempotent by `id`; `entry` says whether it became an entry. */
  recordOutcome(report: OutcomeReport): { entry: boolean; balance: Balance };
  /** Takes an entry out again. Idempotent. */
  undoEntry(request: { id: string }): { removed: boolean; balance: Balance };
  coachState(request: { network: Network }): CoachState;
  /** May a nudge for this family be shown now? Saying yes uses it up. */
  claimNudge(request: { network: Network; family: string }): { size: NudgeSize | null };
  claimPraise(request: { network: Network }): { granted: boolean };
  /** What the person did about the nudge just shown. */
  noteReaction(request: { reaction: Reaction }): { done: true };
  /** The coach went quieter by itself, and the person wants it as before. */
  endRestraint(request: Record<string, never>): { done: true };
  /** From "I disagree" after a post, the popup or the review. */
  relabelEntry(request: { id: string; label: Label }): { found: boolean };
  excludeEntry(request: { id: string; excluded: boolean }): { found: boolean };
  deleteEntry(request: { id: string }): { found: boolean };
  /** The person says that an attempt of unknown outcome was posted. */
  countAttempt(request: { id: string }): { found: boolean };
  dropAttempt(request: { id: string }): { found: boolean };
  /** Text typed into the check box: scored in memory and dropped. */
  checkText(request: { text: string; network?: Network; surface?: Surface; parent?: string }): Verdict;
  /** The account a page shows as writing, remembered if it is new. Null from a private window. */
  findAccount(request: { network: Network; handle: string }): { account: KnownAccount | null };
  /** From a content script: a composer was recognised. Nothing is kept from a private window. */
  noteSighting(sighting: Sighting): { kept: boolean };
  nameAccount(request: { id: string; role: AccountRole | null }): { found: boolean };
  /** Its entries stay, and belong to nobody named. */
  forgetAccount(request: { id: string }): { found: boolean };
  addMute(mute: NewMute): { id: string };
  removeMute(request: { id: string }): { found: boolean };
  /** A part of the settings; what is left out stays. */
  saveSettings(change: Partial<Settings>): Settings;
  /** Every entry, attempt, total, text and mute. */
  deleteEverything(request: Record<string, never>): { done: true };
  /** To a tab, from the popup. */
  tabState(request: Record<string, never>): TabState;
  /** To a tab, from the background: the shortcut was pressed. */
  openCard(request: Record<string, never>): void;
}
