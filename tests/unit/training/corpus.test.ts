import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../training/corpus-check.ts';
import { readCorpus, type Post } from '../../../training/corpus.ts';

const posts = readCorpus('training/corpus');

const sound: Post = {
  id: 'a1',
  text: 'Rinse the rice until the water runs clear, then let it stand for ten minutes',
  network: 'x',
  surface: 'post',
  label: 'helpful',
  sub: 'G1',
  give: 2,
  ask: 0,
  voice: 'cook',
};

describe('the corpus', () => {
  it('is sound', () => {
    expect(findFaults(posts)).toEqual([]);
  });

  it('holds at least 1,500 posts of every network, surface, label and sub-category', () => {
    expect(posts.length).toBeGreaterThanOrEqual(1_500);
    const of = (field: keyof Post): Set<unknown> => new Set(posts.map((post) => post[field]));
    expect(of('network').size).toBe(3);
    expect(of('surface').size).toBe(5);
    expect(of('label').size).toBe(3);
    expect(of('sub').size).toBe(9 + 12 + 7);
  });
});

describe('the corpus check', () => {
  it('lets a sound row pass', () => {
    expect(findFaults([sound])).toEqual([]);
  });

  it.each<[string, Partial<Record<keyof Post | 'mood', unknown>>]>([
    ['unknown field "mood"', { mood: 'good' }],
    ['unknown label "spam"', { label: 'spam' }],
    ['unknown network "mastodon"', { network: 'mastodon' }],
    ['unknown surface "story"', { surface: 'story' }],
    ['sub "A1" is not of helpful', { sub: 'A1' }],
    ['sub "G12" is not of helpful', { sub: 'G12' }],
    ['helpful does not fit give 1 and ask 0', { give: 1 }],
    ['pitch does not fit give 2 and ask 1', { label: 'pitch', sub: 'A1', ask: 1 }],
    ['give and ask go from 0 to 3', { give: 4 }],
    ['no text', { text: ' ' }],
    ['no voice', { voice: '' }],
  ])('refuses: %s', (fault, change) => {
    expect(findFaults([{ ...sound, ...change } as Post])).toContain(`a1: ${fault}`);
  });

  it('leaves to the cut test what both gives and asks', () => {
    expect(findFaults([{ ...sound, ask: 2 }])).toEqual([]);
    expect(findFaults([{ ...sound, ask: 2, label: 'pitch', sub: 'A4' }])).toEqual([]);
    expect(findFaults([{ ...sound, ask: 2, label: 'neutral', sub: 'N3' }])).toHaveLength(1);
  });

  it('refuses a post that stands there twice, also with a few words changed', () => {
    const other = { ...sound, id: 'a2' };
    expect(findFaults([sound, sound])).toContain('a1: the id is taken');
    expect(findFaults([sound, { ...other, text: sound.text.toUpperCase() }])).toEqual([
      'a2: the same text as a1',
    ]);
    const near = { ...other, text: sound.text.replace('ten minutes', 'a while') };
    expect(findFaults([sound, near])).toEqual(['a2: nearly the same text as a1']);
    expect(
      findFaults([sound, { ...other, text: 'Toast the spices in a dry pan before you grind them' }]),
    ).toEqual([]);
  });

  it('allows the two halves of a minimal pair', () => {
    const text = `${sound.text}. Follow us for more`;
    expect(findFaults([sound, { ...sound, id: 'a2', text, ask: 1, pair: 'a1' }])).toEqual([]);
  });
});
