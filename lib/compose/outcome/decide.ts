import type { Evidence, Outcome } from '../../core/vocabulary.ts';
import type { OutcomeStyle } from '../../networks/types.ts';

/** What the page shows of an attempt at one moment. All evidence is new since the attempt. */
export interface Signs {
  readonly sinceAttemptMs: number;
  readonly isScheduled: boolean;
  readonly toastLink: boolean;
  /** A new toast without a link, and for how long it has been there; null: none. */
  readonly plainToastMs: number | null;
  /** A new toast without a link was there at some moment since the attempt. */
  readonly hadPlainToast: boolean;
  readonly alert: boolean;
  /** A new status message that links to what was published. */
  readonly statusLink: boolean;
  /** A new status message, and for how long it has been there; null: none. */
  readonly statusMs: number | null;
  /** A new item on the page with the text. */
  readonly newItem: boolean;
  /** What the editor holds: the text sent, nothing, something else; or the composer is gone. */
  readonly editor: 'same' | 'empty' | 'other' | 'gone';
  /** The editor was seen without the text at some moment since the attempt. */
  readonly wasCleared: boolean;
  /** How long the editor has been empty or the composer gone; 0: it is neither. */
  readonly clearedMs: number;
  /** The person typed on after the attempt. */
  readonly editedSince: boolean;
  readonly discardSheet: boolean;
  readonly canSubmitAgain: boolean;
  /** Posts here may need somebody's approval before they appear. */
  readonly isModerated: boolean;
}

export interface Decision {
  readonly outcome: Outcome;
  readonly evidence: Evidence;
}

/** A toast may get its link a moment after it appears. */
const TOAST_SETTLES_MS = 600;
/** How long a clean composer waits for a toast that says otherwise: the dialog may go before a late refusal. */
const CLEARED_SETTLES_MS = 7_000;
/** The same where the composer was set to a later time. */
const SCHEDULED_SETTLES_MS = 2_500;

/** After this an attempt whose outcome nothing showed is `unknown`. */
export const GIVE_UP_MS: Readonly<Record<OutcomeStyle, number>> = {
  'toast-with-link': 15_000,
  'dialog-and-toast': 10_000,
  'new-item': 12_000,
  'dialog-and-status': 12_000,
  'page-left': 15_000,
};

function decided(outcome: Outcome, evidence: Evidence): Decision {
  return { outcome, evidence };
}

function decideGivenUp(s: Signs): Decision {
  if (s.editor === 'same' && s.canSubmitAgain) return decided('failed', 'kept');
  return decided('unknown', 'timeout');
}

/** X: a toast that links to the post; without one, a composer that stays clean. */
function decideToastWithLink(s: Signs): Decision | null {
  if (s.isScheduled) {
    const isTaken = s.plainToastMs !== null || s.toastLink || s.clearedMs >= SCHEDULED_SETTLES_MS;
    if (s.editor !== 'same' && isTaken) return decided('scheduled', 'schedule-mark');
    if (s.editor === 'same' && s.plainToastMs !== null && s.canSubmitAgain) return decided('failed', 'toast');
    return null;
  }
  if (s.toastLink) return decided('posted', 'toast-link');
  if (s.discardSheet && s.clearedMs > 0) return decided('discarded', 'discard-sheet');
  if (s.newItem && s.editor !== 'same') return decided('posted', 'new-item');
  if (s.editor === 'same' && s.alert && s.canSubmitAgain) return decided('failed', 'alert');
  if (s.editor === 'same' && s.plainToastMs !== null && s.plainToastMs >= TOAST_SETTLES_MS) {
    return decided('failed', 'toast');
  }
  if (
    s.clearedMs >= CLEARED_SETTLES_MS &&
    !s.hadPlainToast &&
    !s.alert &&
    !s.editedSince &&
    !s.discardSheet
  ) {
    return decided('posted', s.editor === 'gone' ? 'closed' : 'emptied');
  }
  return null;
}

/** LinkedIn's share box: the dialog goes, and a toast says what became of the text. */
function decideDialogAndToast(s: Signs): Decision | null {
  if (s.editor === 'gone') {
    if (s.toastLink) return decided('posted', 'toast-link');
    if (s.discardSheet) return decided('discarded', 'discard-sheet');
    if (s.plainToastMs !== null && s.plainToastMs >= TOAST_SETTLES_MS) return decided('scheduled', 'toast');
    return null;
  }
  if (
    s.editor === 'same' &&
    s.canSubmitAgain &&
    s.plainToastMs !== null &&
    s.plainToastMs >= TOAST_SETTLES_MS
  ) {
    return decided('failed', 'toast');
  }
  return null;
}

/** Comments and replies: the text leaves the box and stands as a new item. */
function decideNewItem(s: Signs): Decision | null {
  if (s.newItem && s.editor !== 'same') return decided('posted', 'new-item');
  if (s.editor === 'same' && s.wasCleared) return decided('failed', 'kept');
  if (s.editor === 'same' && (s.alert || s.plainToastMs !== null) && s.canSubmitAgain) {
    return decided('failed', s.alert ? 'alert' : 'toast');
  }
  return null;
}

/** Facebook's post dialog: it goes, and the post or a status message stands on the page. */
function decideDialogAndStatus(s: Signs): Decision | null {
  if (s.editor !== 'gone') return s.alert && s.canSubmitAgain ? decided('failed', 'alert') : null;
  if (s.isScheduled) return s.statusMs === null ? null : decided('scheduled', 'schedule-mark');
  if (s.newItem) return decided('posted', 'new-item');
  if (s.discardSheet) return decided('discarded', 'discard-sheet');
  if (s.statusLink) return decided('posted', 'toast-link');
  if (s.statusMs === null || s.statusMs < TOAST_SETTLES_MS) return null;
  return s.isModerated ? decided('pending', 'toast') : decided('posted', 'toast');
}

/** Articles: the page they are written on gives way to the published one. */
function decidePageLeft(s: Signs): Decision | null {
  if (s.clearedMs >= TOAST_SETTLES_MS && s.editor === 'gone') return decided('posted', 'closed');
  const hasNews = s.alert || (s.plainToastMs !== null && s.plainToastMs >= TOAST_SETTLES_MS);
  if (s.editor === 'same' && hasNews && s.canSubmitAgain)
    return decided('failed', s.alert ? 'alert' : 'toast');
  return null;
}

const DECIDE: Readonly<Record<OutcomeStyle, (signs: Signs) => Decision | null>> = {
  'toast-with-link': decideToastWithLink,
  'dialog-and-toast': decideDialogAndToast,
  'new-item': decideNewItem,
  'dialog-and-status': decideDialogAndStatus,
  'page-left': decidePageLeft,
};

/**
 * What became of an attempt, or null while it cannot be told. A press is never taken for a post:
 * only what the page shows afterwards counts (docs/design/outcomes.md).
 */
export function decideOutcome(style: OutcomeStyle, signs: Signs): Decision | null {
  const decision = DECIDE[style](signs);
  if (decision !== null) return decision;
  return signs.sinceAttemptMs >= GIVE_UP_MS[style] ? decideGivenUp(signs) : null;
}
