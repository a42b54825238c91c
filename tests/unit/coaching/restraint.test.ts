import { expect, it } from 'vitest';
import {
  isQuieter,
  NO_FIGURES,
  toNudgesAWeek,
  withoutRestraint,
  withReaction,
} from '../../../lib/coaching/restraint.ts';
import type { NudgeFigures, Reaction } from '../../../lib/settings/types.ts';

function after(...reactions: readonly Reaction[]): NudgeFigures {
  return reactions.reduce(withReaction, NO_FIGURES);
}

it.each<[string, readonly Reaction[], boolean]>([
  ['nothing yet', [], false],
  ['three dismissed are too few to tell', ['dismissed', 'dismissed', 'dismissed'], false],
  ['most dismissed', ['dismissed', 'followed', 'dismissed', 'dismissed'], true],
  ['disagreeing counts as unwelcome', ['disagreed', 'dismissed', 'followed', 'disagreed'], true],
  ['half is not most', ['dismissed', 'followed', 'dismissed', 'followed'], false],
  [
    'what is longer ago is forgotten',
    ['dismissed', 'dismissed', 'dismissed', 'dismissed', 'followed', 'followed', 'followed'],
    false,
  ],
])('%s', (_name, reactions, quieter) => {
  expect(isQuieter(after(...reactions))).toBe(quieter);
});

it('quieter means fewer nudges at each level, and the person can end it', () => {
  const unwelcome = after('dismissed', 'dismissed', 'dismissed', 'dismissed');
  expect([toNudgesAWeek('usual', NO_FIGURES), toNudgesAWeek('usual', unwelcome)]).toEqual([7, 2]);
  expect([toNudgesAWeek('rare', NO_FIGURES), toNudgesAWeek('rare', unwelcome)]).toEqual([2, 1]);
  expect(toNudgesAWeek('off', unwelcome)).toBe(0);
  expect(toNudgesAWeek('usual', withoutRestraint(unwelcome))).toBe(7);
  expect(withoutRestraint(unwelcome).dismissed).toBe(4);
});
