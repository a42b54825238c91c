import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOutcome, GIVE_UP_MS, type Signs } from '../../../lib/compose/outcome/decide.ts';
import type { OutcomeStyle } from '../../../lib/networks/types.ts';

const NOTHING_YET: Signs = {
  sinceAttemptMs: 300,
  isScheduled: false,
  toastLink: false,
  plainToastMs: null,
  hadPlainToast: false,
  alert: false,
  statusLink: false,
  statusMs: null,
  newItem: false,
  editor: 'same',
  wasCleared: false,
  clearedMs: 0,
  editedSince: false,
  discardSheet: false,
  canSubmitAgain: false,
  isModerated: false,
};

function outcomeOf(style: OutcomeStyle, seen: Partial<Signs>): string {
  return decideOutcome(style, { ...NOTHING_YET, ...seen })?.outcome ?? 'waiting';
}

const CASES: readonly [OutcomeStyle, string, Partial<Signs>, string][] = [
  [
    'toast-with-link',
    'clean, but a toast without a link came and went',
    { editor: 'gone', clearedMs: 9_000, hadPlainToast: true },
    'waiting',
  ],
  ['page-left', 'a remount', { editor: 'gone', clearedMs: 100 }, 'waiting'],
  ['page-left', 'the page gave way', { editor: 'gone', clearedMs: 700 }, 'posted'],
  ['page-left', 'a toast over the same text', { plainToastMs: 700, canSubmitAgain: true }, 'failed'],
  ['toast-with-link', 'a press alone', {}, 'waiting'],
  ['toast-with-link', 'a toast that links to the post', { toastLink: true, editor: 'empty' }, 'posted'],
  [
    'toast-with-link',
    'a toast without a link, the text still there',
    { plainToastMs: 700, canSubmitAgain: true },
    'failed',
  ],
  ['toast-with-link', 'the same toast, just now', { plainToastMs: 10, canSubmitAgain: true }, 'waiting'],
  [
    'toast-with-link',
    'the composer stays clean',
    { editor: 'empty', wasCleared: true, clearedMs: 7_500 },
    'posted',
  ],
  [
    'toast-with-link',
    'the composer was only just emptied',
    { editor: 'empty', wasCleared: true, clearedMs: 400 },
    'waiting',
  ],
  [
    'toast-with-link',
    'the person emptied it after typing on',
    { editor: 'empty', wasCleared: true, clearedMs: 3_000, editedSince: true },
    'waiting',
  ],
  [
    'toast-with-link',
    'closed over a discard sheet',
    { editor: 'gone', clearedMs: 3_000, discardSheet: true },
    'discarded',
  ],
  [
    'toast-with-link',
    'set to a later time',
    { isScheduled: true, editor: 'gone', plainToastMs: 100, clearedMs: 100 },
    'scheduled',
  ],
  [
    'toast-with-link',
    'scheduling refused',
    { isScheduled: true, plainToastMs: 100, canSubmitAgain: true },
    'failed',
  ],
  [
    'toast-with-link',
    'nothing for long, the text still there',
    { sinceAttemptMs: 15_000, canSubmitAgain: true },
    'failed',
  ],
  ['toast-with-link', 'nothing for long, still sending', { sinceAttemptMs: 15_000 }, 'unknown'],
  ['dialog-and-toast', 'a link in a toast while the dialog stands', { toastLink: true }, 'waiting'],
  [
    'dialog-and-toast',
    'dialog gone and a link',
    { editor: 'gone', clearedMs: 100, toastLink: true },
    'posted',
  ],
  [
    'dialog-and-toast',
    'dialog gone and no link',
    { editor: 'gone', clearedMs: 900, plainToastMs: 700 },
    'scheduled',
  ],
  [
    'dialog-and-toast',
    'dialog gone, no toast',
    { editor: 'gone', clearedMs: 9_000, sinceAttemptMs: 9_500 },
    'waiting',
  ],
  [
    'dialog-and-toast',
    'dialog gone, no toast at all',
    { editor: 'gone', clearedMs: 9_900, sinceAttemptMs: 10_000 },
    'unknown',
  ],
  ['dialog-and-toast', 'a toast and the text back', { plainToastMs: 700, canSubmitAgain: true }, 'failed'],
  [
    'dialog-and-toast',
    'given up over the sheet',
    { editor: 'gone', clearedMs: 100, discardSheet: true },
    'discarded',
  ],
  ['new-item', 'the comment stands there', { newItem: true, editor: 'empty' }, 'posted'],
  [
    'new-item',
    'emptied, nothing stands there',
    { editor: 'empty', wasCleared: true, clearedMs: 5_000 },
    'waiting',
  ],
  [
    'new-item',
    'emptied, nothing ever came',
    { editor: 'empty', wasCleared: true, sinceAttemptMs: 12_000 },
    'unknown',
  ],
  ['new-item', 'the text came back', { editor: 'same', wasCleared: true }, 'failed'],
  ['new-item', 'somebody else wrote the same', { newItem: true, editor: 'same' }, 'waiting'],
  ['dialog-and-status', 'an alert over the dialog', { alert: true, canSubmitAgain: true }, 'failed'],
  ['dialog-and-status', 'dialog gone and the post there', { editor: 'gone', newItem: true }, 'posted'],
  ['dialog-and-status', 'dialog gone and a message', { editor: 'gone', statusMs: 700 }, 'posted'],
  [
    'dialog-and-status',
    'the same in a group',
    { editor: 'gone', statusMs: 700, isModerated: true },
    'pending',
  ],
  ['dialog-and-status', 'given up over the sheet', { editor: 'gone', discardSheet: true }, 'discarded'],
];

describe('what became of an attempt', () => {
  it.each(CASES)('%s: %s', (style, _name, seen, outcome) => {
    expect(outcomeOf(style, seen)).toBe(outcome);
  });
});

const anySigns: fc.Arbitrary<Signs> = fc.record({
  sinceAttemptMs: fc.nat(20_000),
  isScheduled: fc.boolean(),
  toastLink: fc.boolean(),
  plainToastMs: fc.option(fc.nat(5_000)),
  hadPlainToast: fc.boolean(),
  alert: fc.boolean(),
  statusLink: fc.boolean(),
  statusMs: fc.option(fc.nat(5_000)),
  newItem: fc.boolean(),
  editor: fc.constantFrom('same', 'empty', 'other', 'gone'),
  wasCleared: fc.boolean(),
  clearedMs: fc.nat(10_000),
  editedSince: fc.boolean(),
  discardSheet: fc.boolean(),
  canSubmitAgain: fc.boolean(),
  isModerated: fc.boolean(),
});
const anyStyle = fc.constantFrom<OutcomeStyle>(
  'toast-with-link',
  'dialog-and-toast',
  'new-item',
  'dialog-and-status',
  'page-left',
);

describe('whatever the page shows', () => {
  it('nothing is taken for posted without new evidence', () => {
    fc.assert(
      fc.property(anyStyle, anySigns, (style, signs) => {
        const bare: Signs = {
          ...signs,
          toastLink: false,
          newItem: false,
          statusLink: false,
          statusMs: null,
          clearedMs: 0,
        };
        expect(decideOutcome(style, bare)?.outcome).not.toBe('posted');
      }),
    );
  });

  it('what was set to a later time is never posted', () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        expect(decideOutcome('toast-with-link', { ...signs, isScheduled: true })?.outcome).not.toBe('posted');
      }),
    );
  });

  it('every attempt ends', () => {
    fc.assert(
      fc.property(anyStyle, anySigns, (style, signs) => {
        expect(decideOutcome(style, { ...signs, sinceAttemptMs: GIVE_UP_MS[style] })).not.toBeNull();
      }),
    );
  });
});
