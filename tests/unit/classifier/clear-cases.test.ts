import { describe, expect, it } from 'vitest';
import { NETWORKS, SURFACES } from '../../../lib/core/vocabulary.ts';
import { judge } from '../../../lib/classifier/judge.ts';
import { readCorpus } from '../../../training/corpus.ts';
import { ALL_CASES, CLEAR_CASES, type ClearCase } from './drafts.ts';

const LEAST_RIGHT = 36;

function misses(cases: readonly ClearCase[]): string[] {
  return cases.filter((draft) => judge(draft).label !== draft.label).map((draft) => draft.text.slice(0, 60));
}

describe.each(Object.entries(CLEAR_CASES))('the %s forty clear drafts', (_, cases) => {
  it('get their label but for a few', () => {
    const missed = misses(cases);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(cases.length - LEAST_RIGHT);
  });

  it('are twenty helpful ones and twenty pitches, of every network and surface, half with what they answer', () => {
    expect(cases).toHaveLength(40);
    expect(cases.filter((draft) => draft.label === 'helpful')).toHaveLength(20);
    expect(cases.filter((draft) => draft.label === 'pitch')).toHaveLength(20);
    expect(new Set(cases.map((draft) => draft.network)).size).toBe(NETWORKS.length);
    expect(new Set(cases.map((draft) => draft.surface)).size).toBe(SURFACES.length);
    expect(cases.filter((draft) => draft.parent !== undefined).length).toBeGreaterThanOrEqual(20);
  });
});

describe('clear drafts', () => {
  it('never read as the opposite: a helpful one is never nudged, a pitch never praised', () => {
    for (const draft of ALL_CASES) {
      const { nudgeable, praiseworthy } = judge(draft);
      if (draft.label === 'helpful') expect(nudgeable, draft.text).toBe(false);
      else expect(praiseworthy, draft.text).toBe(false);
    }
  });

  it('are not in the corpus', () => {
    const texts = new Set(readCorpus('training/corpus').map((post) => post.text.trim()));
    for (const { text } of ALL_CASES) expect(texts.has(text.trim())).toBe(false);
  });
});
