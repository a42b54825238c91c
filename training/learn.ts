import type { ModelData } from '../lib/classifier/model/model.ts';
import { isCueFeature, NAMES } from '../lib/classifier/features/extract.ts';
import { CLASSES } from '../lib/core/vocabulary.ts';
import { calibrate, type Unseen } from './calibrate.ts';
import type { Post } from './corpus.ts';
import { fit, toLogits, type Weights } from './fit.ts';
import { COLUMNS, toRow, toTarget, type Example } from './matrix.ts';
import { toModelData } from './quantise.ts';
import { type RealRow, toSparseRow } from './real-features.ts';
import { SETTINGS, THRESHOLDS } from './settings.ts';
import { foldOf } from './split.ts';

/** A post ready to be learned from. */
export interface Lesson {
  readonly example: Example;
  /** Voice of an invented post, source of a real one: never on both sides of a split. */
  readonly origin: string;
  readonly isReal: boolean;
}

export function toLessons(posts: readonly Post[]): Lesson[] {
  return posts.map((post) => ({
    example: { row: toRow(post), target: toTarget(post.label), weight: 1 },
    origin: post.voice,
    isReal: false,
  }));
}

/**
 * Real posts, weighted so that each class weighs the same: more than half of them are neutral, and how
 * often one person helps or asks is not for the model to assume.
 */
export function toRealLessons(rows: readonly RealRow[]): Lesson[] {
  const weights = new Map(
    CLASSES.map((label) => {
      const count = rows.filter((row) => row.label === label).length;
      return [label, rows.length / (CLASSES.length * Math.max(1, count))];
    }),
  );
  return rows.map((row) => ({
    example: { row: toSparseRow(row), target: toTarget(row.label), weight: weights.get(row.label) ?? 1 },
    origin: row.source,
    isReal: true,
  }));
}

/** Marks, lengths and places differ most from one source to the next, so they may say the least. */
function penaltyOf(column: number): number {
  const name = NAMES[column];
  if (name === undefined) return SETTINGS.hashedPenalty;
  return isCueFeature(name) ? SETTINGS.cuePenalty : SETTINGS.structurePenalty;
}

function fitLessons(lessons: readonly Lesson[]): Weights {
  return fit(
    lessons.map((lesson) => lesson.example),
    {
      columns: COLUMNS,
      classes: CLASSES.length,
      penalty: penaltyOf,
      iterations: SETTINGS.iterations,
    },
  );
}

/**
 * Logits of every lesson by a model that was fitted without its fold. Where real posts are among the
 * lessons only those are given back: invented ones are clearer and would earn the model too much trust.
 */
export function scoreUnseen(lessons: readonly Lesson[]): Unseen[] {
  const isAsked = lessons.some(({ isReal }) => isReal) ? ({ isReal }: Lesson) => isReal : () => true;
  return Array.from({ length: SETTINGS.folds }, (_, fold) => {
    const isHeld = (lesson: Lesson): boolean => foldOf(lesson.origin, SETTINGS.folds) === fold;
    const weights = fitLessons(lessons.filter((lesson) => !(isAsked(lesson) && isHeld(lesson))));
    return lessons
      .filter((lesson) => isAsked(lesson) && isHeld(lesson))
      .map(({ example }) => ({
        logits: toLogits(example.row, weights, CLASSES.length, new Float64Array(CLASSES.length)),
        target: example.target,
        weight: example.weight,
      }));
  }).flat();
}

/** Fits, calibrates and quantises. The same lessons give the same model to the byte. */
export function learn(lessons: readonly Lesson[]): ModelData {
  return toModelData(fitLessons(lessons), calibrate(scoreUnseen(lessons)), THRESHOLDS);
}
