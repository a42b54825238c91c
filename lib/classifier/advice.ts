import type { FamilyId } from './cues/families.ts';

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

/** Advice for a draft that reads as a pitch, by the family that makes it one most, and what it answers. */
export function chooseAdvice(families: readonly string[], answers: boolean, links: number): AdviceId {
  if (answers) return 'answerFirst';
  for (const family of families) {
    const advice = BY_FAMILY[family as FamilyId];
    if (advice !== undefined) return advice;
  }
  return links > 0 ? 'dropTheLink' : 'sayTheStep';
}
