import { CLASSES, type Class, type Label, type Network, type Probabilities } from '../lib/core/vocabulary.ts';
import { bootstrap, toShare, type Share } from './intervals.ts';

/** A post with what was said of it. */
export interface Judged {
  readonly network: Network;
  readonly sub: string;
  readonly truth: Class;
  readonly said: Label;
  readonly probabilities: Probabilities;
  readonly nudgeable: boolean;
}

export interface ClassFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Figures {
  readonly rows: number;
  /** Without abstention: the likeliest class. */
  readonly macroF1: number;
  readonly macroF1Interval: readonly [number, number];
  readonly accuracy: Share;
  readonly classes: Readonly<Record<Class, ClassFigures>>;
  /** Share of posts that got a verdict, and of those that were right. */
  readonly sure: Share;
  readonly sureRight: Share;
  /** "pitch" said, and right. */
  readonly pitchSaid: Share;
  /** At the threshold of the nudge: how many were right, how many of all pitches, how many helpful posts were hit. */
  readonly nudgeRight: Share;
  readonly nudgeFound: Share;
  readonly nudgeHelpful: Share;
}

export function likeliest(probabilities: Probabilities): Class {
  return CLASSES.reduce((best, label) => (probabilities[label] > probabilities[best] ? label : best));
}

function toClassFigures(rows: readonly Judged[], label: Class): ClassFigures {
  let [hits, said, true_] = [0, 0, 0];
  for (const row of rows) {
    const guess = likeliest(row.probabilities);
    if (guess === label) said++;
    if (row.truth === label) true_++;
    if (guess === label && row.truth === label) hits++;
  }
  const precision = said === 0 ? 0 : hits / said;
  const recall = true_ === 0 ? 0 : hits / true_;
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function macroF1(rows: readonly Judged[]): number {
  return CLASSES.reduce((sum, label) => sum + toClassFigures(rows, label).f1, 0) / CLASSES.length;
}

function share(rows: readonly Judged[], isHit: (row: Judged) => boolean): Share {
  return toShare(rows.filter(isHit).length, rows.length);
}

export function toFigures(rows: readonly Judged[]): Figures {
  const isRight = (row: Judged): boolean => row.said === row.truth;
  const sure = rows.filter((row) => row.said !== 'unsure');
  const nudged = rows.filter((row) => row.nudgeable);
  return {
    rows: rows.length,
    macroF1: macroF1(rows),
    macroF1Interval: bootstrap(rows, macroF1),
    accuracy: share(rows, (row) => likeliest(row.probabilities) === row.truth),
    classes: {
      helpful: toClassFigures(rows, 'helpful'),
      pitch: toClassFigures(rows, 'pitch'),
      neutral: toClassFigures(rows, 'neutral'),
    },
    sure: toShare(sure.length, rows.length),
    sureRight: share(sure, isRight),
    pitchSaid: share(
      rows.filter((row) => row.said === 'pitch'),
      isRight,
    ),
    nudgeRight: share(nudged, (row) => row.truth === 'pitch'),
    nudgeFound: share(
      rows.filter((row) => row.truth === 'pitch'),
      (row) => row.nudgeable,
    ),
    nudgeHelpful: share(
      rows.filter((row) => row.truth === 'helpful'),
      (row) => row.nudgeable,
    ),
  };
}

/** Of each sub-category: how many posts were read as another class. Most missed first. */
export function countMisses(rows: readonly Judged[]): readonly (Share & { readonly sub: string })[] {
  const subs = [...new Set(rows.map((row) => row.sub))].sort();
  return subs
    .map((sub) => ({
      sub,
      ...share(
        rows.filter((row) => row.sub === sub),
        (row) => likeliest(row.probabilities) !== row.truth,
      ),
    }))
    .sort((a, b) => b.hits / b.of - a.hits / a.of || b.of - a.of);
}
