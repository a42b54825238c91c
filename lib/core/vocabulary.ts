/**
 * The closed words of the product (docs/glossary in the README): every room of the code, the
 * ledger and the messages use these and no others.
 */

export const NETWORKS = ['x', 'linkedin', 'facebook'] as const;
export type Network = (typeof NETWORKS)[number];

/** What is being written. `thread` is one item of a thread. */
export const SURFACES = ['post', 'reply', 'comment', 'quote', 'thread'] as const;
export type Surface = (typeof SURFACES)[number];

/** The three classes of the rubric (training/rubric.md). */
export const CLASSES = ['helpful', 'pitch', 'neutral'] as const;
export type Class = (typeof CLASSES)[number];

/** A class, or `unsure`: a real state, never nudged and never counted. */
export const LABELS = ['helpful', 'pitch', 'neutral', 'unsure'] as const;
export type Label = (typeof LABELS)[number];

export type Probabilities = Readonly<Record<Class, number>>;

/** What became of an attempt. */
export const OUTCOMES = ['posted', 'failed', 'scheduled', 'pending', 'discarded', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What showed the outcome. A closed word, so that no text of a page can get into the ledger. */
export const EVIDENCE = [
  'toast-link', // a new toast that links to what was published
  'toast', // a new toast or status message without a link
  'alert', // a new alert
  'new-item', // a new post, comment or reply with the text
  'emptied', // the editor was emptied and stayed so
  'closed', // the composer went away without a discard
  'kept', // the text is still there and the composer is open for another try
  'schedule-mark', // the composer was set to a later time
  'discard-sheet', // the composer was closed over a save-or-discard sheet
  'timeout', // nothing showed in time
  'by-hand', // the person said so
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What an entry did in the conversation, for the participation mix. */
export const ACTS = ['started', 'answered', 'thanked', 'asked', 'shared'] as const;
export type Act = (typeof ACTS)[number];
