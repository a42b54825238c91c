import { FAMILIES, type FamilyId } from './cues/families.ts';
import type { DraftReading, Reading } from './features/reading.ts';
import type { Reason } from './types.ts';

/** The one thing a person could do to make the draft read less as a pitch. A closed set. */
export const ADVICE = [
  'sayTheStep', // put the method itself into the post
  'nameTheFact', // put the answer that is held back into the post
  'dropTheLink', // or let the post stand without it
  'answerFirst', // help the person addressed before offering anything
  'creditThem', // say who did it, and what
  'askLess', // one ask is enough
  'dropTheHurry', // no countdown
  'nameTheTerms', // pay, place and work in a vacancy
  'askForReaders', // a question whose answers help those who read
] as const;
export type AdviceId = (typeof ADVICE)[number];

const BY_FAMILY: Partial<Record<FamilyId, AdviceId>> = {
  teaser: 'nameTheFact',
  clickLink: 'nameTheFact',
  gated: 'sayTheStep',
  painHook: 'sayTheStep',
  bookCall: 'sayTheStep',
  demo: 'sayTheStep',
  contactMe: 'sayTheStep',
  hireMe: 'sayTheStep',
  launch: 'sayTheStep',
  hype: 'nameTheFact',
  weSludge: 'nameTheFact',
  selfPress: 'creditThem',
  testimonial: 'creditThem',
  urgency: 'dropTheHurry',
  giveaway: 'askLess',
  followMe: 'askLess',
  vote: 'askLess',
  fundraise: 'nameTheFact',
  campaign: 'nameTheFact',
  engagementBait: 'askForReaders',
  ownVacancy: 'nameTheTerms',
  ownEvent: 'sayTheStep',
  upsell: 'answerFirst',
};

/** Families of a parent that wants help. */
const NEEDS: ReadonlySet<FamilyId> = new Set(['needOwn', 'complain']);

/** Whether somebody who wants something is being answered. */
function answersNeed({ surface, parent }: DraftReading): boolean {
  if (parent === null || surface === 'quote') return false;
  return (
    parent.matches.some((match) => NEEDS.has(FAMILIES[match.family]?.id ?? 'buy')) || hasQuestion(parent)
  );
}

function hasQuestion({ tokens }: Reading): boolean {
  return tokens.some((token) => token.key === '?' || token.key === '??');
}

/** Advice for a draft that reads as a pitch: by what it answers, then by the family that makes it one most. */
export function chooseAdvice(reading: DraftReading, reasons: readonly Reason[]): AdviceId {
  if (answersNeed(reading)) return 'answerFirst';
  for (const { family } of reasons) {
    const advice = BY_FAMILY[family as FamilyId];
    if (advice !== undefined) return advice;
  }
  return reading.tokens.some((token) => token.kind === 'link') ? 'dropTheLink' : 'sayTheStep';
}
