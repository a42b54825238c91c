import type { AdviceId } from './advice.ts';
import type { FamilyId } from './cues/families.ts';

export type ReasonKey = `reason${Capitalize<FamilyId>}`;
export type AdviceKey = `advice${Capitalize<AdviceId>}`;

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Key of the sentence that says what a cue family found (`Reason.family`). */
export function toReasonKey(family: string): ReasonKey {
  return `reason${capitalise(family)}` as ReasonKey;
}

/** Key of the sentence of an advice (`Verdict.advice`). */
export function toAdviceKey(advice: string): AdviceKey {
  return `advice${capitalise(advice)}` as AdviceKey;
}
