import {
  LOCALES,
  REPLICA_OUTCOMES,
  type Locale,
  type ReplicaOutcome,
} from '../../replicas/shared/switches.ts';
import type { ComposerDriver } from '../support/composers.ts';

/** One way through a composer: what the site does, in which language, and how the text is sent. */
export interface MatrixCase {
  readonly outcome: ReplicaOutcome;
  readonly locale: Locale;
  readonly way: 'button' | 'key';
}

function toWays({ key }: ComposerDriver): readonly MatrixCase['way'][] {
  return key === undefined ? ['button'] : ['button', 'key'];
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
}

/** Every outcome in every language; the ways of sending take turns. */
export function toAllCases(driver: ComposerDriver): MatrixCase[] {
  const ways = toWays(driver);
  return LOCALES.flatMap((locale, row) =>
    REPLICA_OUTCOMES.map((outcome, column) => ({ outcome, locale, way: at(ways, row + column) })),
  );
}

const OTHER_LOCALES = LOCALES.filter((locale) => locale !== 'en');
const OTHER_OUTCOMES = REPLICA_OUTCOMES.filter((outcome) => outcome !== 'ok');
/** Pairs of an outcome and a language that neither of the two full rows has. */
const REST = OTHER_LOCALES.flatMap((locale) => OTHER_OUTCOMES.map((outcome) => ({ outcome, locale })));

/**
 * For the composer at `index`: every outcome that its site has in English (only Facebook holds posts back), every language for what is posted, and one of the
 * other pairs. From `seed`: where in the pairs the first composer begins, and which way of sending comes
 * first; twelve composers in a row have every pair between them.
 */
export function toPairwiseCases(driver: ComposerDriver, index: number, seed: number): MatrixCase[] {
  const ways = toWays(driver);
  const pairs = [
    ...REPLICA_OUTCOMES.filter((outcome) => outcome !== 'pending' || driver.network === 'facebook').map(
      (outcome) => ({ outcome, locale: 'en' as const }),
    ),
    ...OTHER_LOCALES.map((locale) => ({ outcome: 'ok' as const, locale })),
    at(REST, index + seed),
  ];
  return pairs.map((pair, row) => ({ ...pair, way: at(ways, row + seed) }));
}
