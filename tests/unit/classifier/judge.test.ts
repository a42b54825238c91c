import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../../lib/core/vocabulary.ts';
import { judge, MODEL_VERSION } from '../../../lib/classifier/judge.ts';
import { getModel } from '../../../lib/classifier/model/model.ts';
import { ADVICE } from '../../../lib/classifier/advice.ts';
import { ALL_CASES, anyDraft, SEED } from './drafts.ts';

describe('judge', () => {
  it('gives three probabilities that sum to 1, whatever the draft holds', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { probabilities } = judge(draft);
        const values = CLASSES.map((label) => probabilities[label]);
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
        for (const value of values) expect(value).toBeGreaterThan(0);
      }),
      SEED,
    );
  });

  it('labels by the likeliest class, or says unsure below its threshold', () => {
    const { thresholds } = getModel();
    for (const draft of ALL_CASES) {
      const { label, probabilities, abstained } = judge(draft);
      const best = CLASSES.reduce((top, other) => (probabilities[other] > probabilities[top] ? other : top));
      const isSure = abstained === undefined && probabilities[best] >= thresholds[best];
      expect(label).toBe(isSure ? best : 'unsure');
    }
  });

  it('nudges only at pitches, praises only helpful drafts, and only the clearest of each', () => {
    const { thresholds } = getModel();
    const verdicts = ALL_CASES.map(judge);
    for (const { label, probabilities, reasons, nudgeable, praiseworthy } of verdicts) {
      const isClear = label === 'pitch' && probabilities.pitch >= thresholds.nudge;
      expect(nudgeable).toBe(isClear && reasons.length > 0);
      expect(praiseworthy).toBe(label === 'helpful' && probabilities.helpful >= thresholds.praise);
    }
    expect(verdicts.some((verdict) => verdict.nudgeable)).toBe(true);
    expect(verdicts.some((verdict) => verdict.praiseworthy)).toBe(true);
  });

  it('gives the same verdict again', () => {
    for (const draft of ALL_CASES) expect(judge(draft)).toEqual(judge(draft));
  });

  it('names the model', () => {
    expect(judge({ text: 'Anything at all will do' }).modelVersion).toBe(MODEL_VERSION);
    expect(MODEL_VERSION).toMatch(/^\d+\.[0-9a-f]{8}$/);
  });

  it('advises on pitches out of a closed set, and leaves helpful drafts alone', () => {
    for (const draft of ALL_CASES) {
      const { label, advice, probabilities } = judge(draft);
      if (label === 'pitch') expect(ADVICE).toContain(advice);
      if (probabilities.helpful > 0.5) expect(advice).toBeUndefined();
    }
  });

  it('tells who pitches into an answer to answer first', () => {
    const pitch = {
      text: 'Book a free demo today at acme.example and get 20% off',
      surface: 'post',
    } as const;
    expect(judge(pitch).advice).not.toBe('answerFirst');
    expect(judge({ ...pitch, surface: 'reply', parent: 'My export keeps failing, any idea?' }).advice).toBe(
      'answerFirst',
    );
  });

  it('takes 100,000 characters of anything', () => {
    for (const part of ['a', 'buy now ', 'word. ', '👩‍💻', '\ud800', 'e\u0301', 'מ', 'www.) ', '!?', '\n']) {
      const text = part.repeat(100_000 / part.length);
      expect(['helpful', 'pitch', 'neutral', 'unsure']).toContain(judge({ text }).label);
    }
  });
});
