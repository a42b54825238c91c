import type { ModelData } from '../lib/classifier/model/model.ts';
import { isCueFeature, NAMES } from '../lib/classifier/features/extract.ts';
import { CLASSES, type Class } from '../lib/core/vocabulary.ts';
import { calibrate, type Unseen } from './calibrate.ts';
import type { Post } from './corpus.ts';
import { fit, toLogits, type Weights } from './fit.ts';
import { COLUMNS, toRow, toTarget, type Example } from './matrix.ts';
import { toModelData, type Calibration } from './quantise.ts';
import { SETTINGS, THRESHOLDS } from './settings.ts';
import { foldOf } from './split.ts';

/** A post ready to be learned from. */
export interface Lesson {
  readonly example: Example;
  readonly voice: string;
}

export function toLessons(posts: readonly Post[]): Lesson[] {
  return posts.map((post) => ({
    example: { row: toRow(post), target: toTarget(post.label), weight: 1 },
    voice: post.voice,
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

/** Logits of every lesson by a model that was fitted without its voice's fold. */
function scoreUnseen(lessons: readonly Lesson[]): Unseen[] {
  return Array.from({ length: SETTINGS.folds }, (_, fold) => {
    const isHeld = (lesson: Lesson): boolean => foldOf(lesson.voice, SETTINGS.folds) === fold;
    const weights = fitLessons(lessons.filter((lesson) => !isHeld(lesson)));
    return lessons.filter(isHeld).map(({ example }) => ({
      logits: toLogits(example.row, weights, CLASSES.length, new Float64Array(CLASSES.length)),
      target: example.target,
    }));
  }).flat();
}

/** Calibration on posts of unseen voices, corrected by what real posts have shown (settings.ts). */
function calibrateFor(lessons: readonly Lesson[]): Calibration {
  const { slope, offsets } = calibrate(scoreUnseen(lessons));
  const lean: Partial<Record<Class, number>> = SETTINGS.lean;
  return {
    slope: slope * SETTINGS.trust,
    offsets: CLASSES.map((label, c) => (offsets[c] ?? 0) * SETTINGS.trust + (lean[label] ?? 0)),
  };
}

/** Fits, calibrates and quantises. The same lessons give the same model to the byte. */
export function learn(lessons: readonly Lesson[]): ModelData {
  return toModelData(fitLessons(lessons), calibrateFor(lessons), THRESHOLDS);
}
