import { CLASSES, type Class, type Label, type Probabilities } from '../core/vocabulary.ts';
import { findAbstention } from './abstain.ts';
import { chooseAdvice } from './advice.ts';
import { getModel, MODEL_VERSION, type Model, type Thresholds } from './model/model.ts';
import { findReasons } from './reasons.ts';
import { scoreDraft } from './score.ts';
import type { Draft, Verdict } from './types.ts';

export { MODEL_VERSION };

function mostLikely(probabilities: Probabilities): Class {
  return CLASSES.reduce((best, label) => (probabilities[label] > probabilities[best] ? label : best));
}

function toLabel(probabilities: Probabilities, thresholds: Thresholds): Label {
  const best = mostLikely(probabilities);
  return probabilities[best] >= thresholds[best] ? best : 'unsure';
}

/**
 * The verdict on a draft. Pure and synchronous; the same draft gets the same verdict in Node and in
 * every browser. Never throws, whatever the text holds.
 */
export function judge(draft: Draft): Verdict {
  return judgeWith(getModel(), draft);
}

/** As `judge`, by a model other than the one that ships. */
export function judgeWith(model: Model, draft: Draft): Verdict {
  const scored = scoreDraft(draft, model);
  const { probabilities, reading } = scored;
  const base = { probabilities, modelVersion: model.version };
  const abstained = findAbstention(reading);
  if (abstained !== null) {
    return { ...base, label: 'unsure', reasons: [], abstained, nudgeable: false, praiseworthy: false };
  }
  const { thresholds } = model;
  const label = toLabel(probabilities, thresholds);
  const leaning = mostLikely(probabilities);
  const reasons = findReasons(draft, scored, model, leaning);
  const verdict = {
    ...base,
    label,
    reasons,
    // A nudge says why, so one without a reason is none.
    nudgeable: label === 'pitch' && probabilities.pitch >= thresholds.nudge && reasons.length > 0,
    praiseworthy: label === 'helpful' && probabilities.helpful >= thresholds.praise,
  };
  if (leaning !== 'pitch') return verdict;
  return { ...verdict, advice: chooseAdvice(reading, reasons) };
}
