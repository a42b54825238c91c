import type { Reason, Verdict } from '../../../lib/classifier/types.ts';
import type { Class, Label } from '../../../lib/core/vocabulary.ts';
import type { Balance } from '../../../lib/ledger/types.ts';
import type { CoachModel } from '../../../lib/coaching/coach-model.ts';

/** A draft and what the coach has to say of it. */
export interface Scene {
  readonly draft: string;
  readonly model: CoachModel;
}

const PITCH_DRAFT =
  'Our spring workshop is almost full. DM me for pricing and use the code EARLY20 before Friday!';
const HELP_DRAFT =
  'If the export hangs at 99 %, clear the cache under Settings, Storage, then run it again. It took me an hour to find.';

const ROOM: Balance = { gives: 14, asks: 1, others: 3, ratio: 5, room: 1, counted: 18 };
const NO_ROOM: Balance = { gives: 4, asks: 1, others: 2, ratio: 5, room: 0, counted: 7 };
const FEW: Balance = { gives: 2, asks: 0, others: 1, ratio: 5, room: 0, counted: 3 };

function reason(draft: string, quote: string, family: string, direction: Class): Reason {
  const start = draft.indexOf(quote);
  return {
    span: { start, end: start + quote.length },
    quote,
    family,
    cue: `${family}-1`,
    direction,
    weight: 1.4,
  };
}

function verdict(label: Label, more: Partial<Verdict> = {}): Verdict {
  const rest = { helpful: 0.06, pitch: 0.06, neutral: 0.06 };
  return {
    label,
    probabilities:
      label === 'unsure' ? { helpful: 0.4, pitch: 0.35, neutral: 0.25 } : { ...rest, [label]: 0.88 },
    reasons: [],
    modelVersion: 'gallery',
    nudgeable: label === 'pitch',
    praiseworthy: label === 'helpful',
    ...more,
  };
}

function model(more: Partial<CoachModel>): CoachModel {
  return {
    verdict: null,
    cardOpen: false,
    line: null,
    receipt: null,
    balance: ROOM,
    lensName: '4-1-1',
    account: null,
    disagreed: null,
    dark: false,
    shortcut: 'Alt+Shift+G',
    ...more,
  };
}

const PITCH_REASONS = [
  reason(PITCH_DRAFT, 'DM me for pricing', 'contactMe', 'pitch'),
  reason(PITCH_DRAFT, 'before Friday', 'urgency', 'pitch'),
  reason(PITCH_DRAFT, 'Our spring workshop', 'ownEvent', 'pitch'),
] as const;
const HELP_REASONS = [
  reason(HELP_DRAFT, 'clear the cache under Settings, Storage', 'sayTheSteps', 'helpful'),
] as const;
const LONG_DRAFT =
  `Read this: ${'an offer that goes on and on without a pause to breathe '.repeat(6)}`.trim();
const PITCH = verdict('pitch', { reasons: PITCH_REASONS, advice: 'sayTheStep' });
const receipt = { id: '1', label: 'helpful', state: 'counted', outcome: 'posted' } as const;

/** Every state of chip, card, line and receipt, by name. */
export const SCENES: Readonly<Record<string, Scene>> = {
  'chip-helpful': { draft: HELP_DRAFT, model: model({ verdict: verdict('helpful') }) },
  'chip-pitch': { draft: PITCH_DRAFT, model: model({ verdict: PITCH }) },
  'chip-neutral': {
    draft: 'Good morning from a rainy Bremen.',
    model: model({ verdict: verdict('neutral') }),
  },
  'chip-unsure': {
    draft: 'Something new is coming on Monday, I think.',
    model: model({ verdict: verdict('unsure') }),
  },
  'chip-short': {
    draft: 'Well, well',
    model: model({ verdict: verdict('unsure', { abstained: 'short' }) }),
  },
  'card-pitch': {
    draft: PITCH_DRAFT,
    model: model({ verdict: PITCH, cardOpen: true, balance: NO_ROOM }),
  },
  'card-helpful': {
    draft: HELP_DRAFT,
    model: model({
      verdict: verdict('helpful', {
        reasons: HELP_REASONS,
        probabilities: { helpful: 0.95, pitch: 0.02, neutral: 0.03 },
      }),
      cardOpen: true,
    }),
  },
  'card-neutral-few': {
    draft: 'Good morning from a rainy Bremen.',
    model: model({ verdict: verdict('neutral'), cardOpen: true, balance: FEW, shortcut: null }),
  },
  'card-unsure': {
    draft: 'Something new is coming on Monday, I think.',
    model: model({ verdict: verdict('unsure'), cardOpen: true, balance: NO_ROOM }),
  },
  'card-language': {
    draft: 'Guten Morgen aus dem verregneten Bremen, wie geht es euch heute?',
    model: model({ verdict: verdict('unsure', { abstained: 'language' }), cardOpen: true, balance: FEW }),
  },
  'card-link': {
    draft: 'https://example.com/a',
    model: model({ verdict: verdict('unsure', { abstained: 'link' }), cardOpen: true }),
  },
  'card-long': {
    draft: LONG_DRAFT,
    model: model({
      verdict: verdict('pitch', {
        reasons: [
          reason(LONG_DRAFT, LONG_DRAFT.slice(11, 280), 'hype', 'pitch'),
          reason(LONG_DRAFT, 'Read this', 'clickLink', 'pitch'),
          reason(LONG_DRAFT, 'breathe', 'sayTheSteps', 'helpful'),
        ],
        advice: 'sayTheStep',
      }),
      cardOpen: true,
      balance: NO_ROOM,
    }),
  },
  'card-account': {
    draft: PITCH_DRAFT,
    model: model({
      verdict: PITCH,
      cardOpen: true,
      balance: NO_ROOM,
      account: { handle: 'harbour_notes', role: 'brand' },
    }),
  },
  'card-disagreed': {
    draft: PITCH_DRAFT,
    model: model({ verdict: PITCH, cardOpen: true, disagreed: 'neutral' }),
  },
  'line-nudge': {
    draft: PITCH_DRAFT,
    model: model({
      verdict: PITCH,
      line: { kind: 'nudge', size: 'full', reason: PITCH_REASONS[0] },
      balance: NO_ROOM,
    }),
  },
  'line-small': {
    draft: PITCH_DRAFT,
    model: model({
      verdict: PITCH,
      line: { kind: 'nudge', size: 'small', reason: PITCH_REASONS[1] },
      balance: NO_ROOM,
    }),
  },
  'line-green': {
    draft: PITCH_DRAFT,
    model: model({ verdict: PITCH, line: { kind: 'green', helped: 9 } }),
  },
  'line-praise': {
    draft: HELP_DRAFT,
    model: model({ verdict: verdict('helpful', { reasons: HELP_REASONS }), line: { kind: 'praise' } }),
  },
  'receipt-helpful': { draft: '', model: model({ receipt }) },
  'receipt-pitch': { draft: '', model: model({ receipt: { ...receipt, label: 'pitch' } }) },
  'receipt-undone': { draft: '', model: model({ receipt: { ...receipt, state: 'undone' } }) },
  'receipt-not-saved': { draft: '', model: model({ receipt: { ...receipt, state: 'failed-to-save' } }) },
  'receipt-unknown': { draft: '', model: model({ receipt: { ...receipt, outcome: 'unknown' } }) },
};
