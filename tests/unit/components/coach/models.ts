import type { CoachEvents, CoachModel } from '../../../../lib/coaching/coach-model.ts';
import type { Reason, Verdict } from '../../../../lib/classifier/types.ts';
import type { Label } from '../../../../lib/core/vocabulary.ts';
import { vi } from 'vitest';

export const URGENCY: Reason = {
  span: { start: 20, end: 33 },
  quote: 'before Friday',
  family: 'urgency',
  cue: 'before-day',
  direction: 'pitch',
  weight: 1.2,
};
export const CONTACT: Reason = {
  span: { start: 0, end: 17 },
  quote: 'DM me for pricing',
  family: 'contactMe',
  cue: 'dm-me',
  direction: 'pitch',
  weight: 1.9,
};

/** A verdict of this label at 0.88, or undecided for `unsure`. */
export function verdictOf(label: Label, more: Partial<Verdict> = {}): Verdict {
  const low = { helpful: 0.06, pitch: 0.06, neutral: 0.06 };
  return {
    label,
    probabilities:
      label === 'unsure' ? { helpful: 0.4, pitch: 0.35, neutral: 0.25 } : { ...low, [label]: 0.88 },
    reasons: [],
    modelVersion: 'test',
    nudgeable: false,
    praiseworthy: false,
    ...more,
  };
}

/** An open card over a pitch with two reasons, unless `more` says otherwise. */
export function modelOf(more: Partial<CoachModel> = {}): CoachModel {
  return {
    verdict: verdictOf('pitch', { reasons: [CONTACT, URGENCY], advice: 'sayTheStep' }),
    cardOpen: true,
    line: null,
    receipt: null,
    balance: { gives: 14, asks: 1, others: 3, ratio: 5, room: 1, counted: 18 },
    lensName: '4-1-1',
    disagreed: null,
    account: null,
    dark: false,
    shortcut: null,
    ...more,
  };
}

export function createEvents() {
  return {
    toggleCard: vi.fn<CoachEvents['toggleCard']>(),
    closeCard: vi.fn<CoachEvents['closeCard']>(),
    disagree: vi.fn<CoachEvents['disagree']>(),
    nameAccount: vi.fn<CoachEvents['nameAccount']>(),
    mute: vi.fn<CoachEvents['mute']>(),
    dismissLine: vi.fn<CoachEvents['dismissLine']>(),
    pointAt: vi.fn<CoachEvents['pointAt']>(),
    undo: vi.fn<CoachEvents['undo']>(),
    dismissReceipt: vi.fn<CoachEvents['dismissReceipt']>(),
  };
}

/** Stands in for the sentences of the cue families. */
export function sentence({ family }: Reason): string {
  return `sentence of ${family}`;
}
