import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../../lib/core/vocabulary.ts';
import { explain, weighSpan } from '../../../lib/classifier/explain.ts';
import { getModel } from '../../../lib/classifier/model/model.ts';
import { scoreDraft, toProbabilities } from '../../../lib/classifier/score.ts';
import { judge } from '../../../lib/classifier/judge.ts';
import { ALL_CASES, anyDraft, SEED } from './drafts.ts';

describe('explain', () => {
  it('sums with the biases to the logits, to 1e-6', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { biases, logits, contributions } = explain(draft);
        CLASSES.forEach((_, c) => {
          const sum = contributions.reduce(
            (total, one) => total + (one.weights[c] as number),
            biases[c] as number,
          );
          expect(Math.abs(sum - (logits[c] as number))).toBeLessThan(1e-6);
        });
      }),
      SEED,
    );
  });

  it('places contributions inside the draft', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const { span } of explain(draft).contributions) {
          if (span === null) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(draft.text.length);
        }
      }),
      SEED,
    );
  });

  it('explains the very probabilities of the verdict', () => {
    for (const draft of ALL_CASES) {
      const logits = Float64Array.from(explain(draft).logits);
      expect(toProbabilities(logits, getModel())).toEqual(judge(draft).probabilities);
    }
  });
});

describe('weighSpan', () => {
  it('weighs all of a draft as all that has a place in it', () => {
    for (const draft of ALL_CASES.slice(0, 10)) {
      const scored = scoreDraft(draft, getModel());
      const placed = explain(draft).contributions.filter((one) => one.span !== null);
      const [up, down] = [CLASSES.indexOf('pitch'), CLASSES.indexOf('helpful')];
      const sum = placed.reduce(
        (total, { weights }) => total + (weights[up] as number) - (weights[down] as number),
        0,
      );
      const whole = { start: 0, end: draft.text.length };
      expect(weighSpan(scored, getModel(), whole, 'pitch', 'helpful')).toBeCloseTo(sum, 6);
    }
  });
});
