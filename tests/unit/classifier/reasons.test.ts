import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSES, type Class } from '../../../lib/core/vocabulary.ts';
import { FAMILIES } from '../../../lib/classifier/cues/families.ts';
import { explain } from '../../../lib/classifier/explain.ts';
import { judge } from '../../../lib/classifier/judge.ts';
import { ALL_CASES, anyDraft, SEED } from './drafts.ts';

function bestOther(logits: readonly number[], label: Class): number {
  return CLASSES.map((other, c) => ({ other, c }))
    .filter(({ other }) => other !== label)
    .toSorted((a, b) => (logits[b.c] as number) - (logits[a.c] as number))[0]!.c;
}

describe('reasons', () => {
  it('are at most three, strongest first, of different families, and quote the draft', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { reasons } = judge(draft);
        expect(reasons.length).toBeLessThanOrEqual(3);
        expect(new Set(reasons.map((reason) => reason.family)).size).toBe(reasons.length);
        reasons.forEach(({ span, quote, weight }, i) => {
          expect(quote).toBe(draft.text.slice(span.start, span.end));
          expect(quote.trim()).not.toBe('');
          expect(weight).toBeGreaterThan(0);
          if (i > 0) expect(weight).toBeLessThanOrEqual(reasons[i - 1]!.weight);
        });
      }),
      SEED,
    );
  });

  it('name a cue of their family', () => {
    for (const { family, cue, direction } of ALL_CASES.flatMap((draft) => judge(draft).reasons)) {
      const known = FAMILIES.find((other) => other.id === family);
      expect(known?.cues).toContain(cue);
      expect(direction).toBe(known?.hint);
    }
  });

  it('weigh exactly what the features inside their span add to the lead over the best other class', () => {
    for (const draft of ALL_CASES) {
      const { logits, contributions } = explain(draft);
      for (const { span, direction, weight } of judge(draft).reasons) {
        const inside = contributions.filter(
          (one) => one.span !== null && one.span.start >= span.start && one.span.end <= span.end,
        );
        const up = CLASSES.indexOf(direction);
        const down = bestOther(logits, direction);
        const sum = inside.reduce(
          (total, { weights }) => total + (weights[up] as number) - (weights[down] as number),
          0,
        );
        expect(Math.abs(sum - weight)).toBeLessThan(1e-6);
      }
    }
  });

  it('move the verdict their way: without the span the draft speaks less for it', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const verdict = judge(draft);
        for (const { span, direction } of verdict.reasons) {
          const text = draft.text.slice(0, span.start) + draft.text.slice(span.end);
          expect(judge({ ...draft, text }).probabilities[direction]).toBeLessThan(
            verdict.probabilities[direction],
          );
        }
      }),
      SEED,
    );
  });

  it('start and end where words and characters do', () => {
    const words = new Intl.Segmenter('en', { granularity: 'word' });
    for (const draft of ALL_CASES) {
      const edges = new Set([
        draft.text.length,
        ...Array.from(words.segment(draft.text), (part) => part.index),
      ]);
      for (const { span } of judge(draft).reasons) {
        expect(edges.has(span.start)).toBe(true);
        expect(edges.has(span.end)).toBe(true);
      }
    }
  });

  it('are given for nearly all clear drafts, helpful ones too', () => {
    for (const label of ['helpful', 'pitch'] as const) {
      const cases = ALL_CASES.filter((draft) => draft.label === label);
      const explained = cases.filter((draft) =>
        judge(draft).reasons.some((reason) => reason.direction === label),
      );
      expect(explained.length).toBeGreaterThanOrEqual(cases.length * 0.85);
    }
  });

  it('stay out of abstentions', () => {
    expect(judge({ text: 'Buy now' })).toMatchObject({ label: 'unsure', abstained: 'short', reasons: [] });
  });
});
