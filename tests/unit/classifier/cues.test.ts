import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { foldText } from '../../../lib/text/fold.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { ADVICE } from '../../../lib/classifier/advice.ts';
import { FAMILIES, type CueFamily } from '../../../lib/classifier/cues/families.ts';
import { CueMatcher } from '../../../lib/classifier/cues/matcher.ts';
import { parsePattern } from '../../../lib/classifier/cues/pattern.ts';
import { readText } from '../../../lib/classifier/features/reading.ts';
import { toAdviceKey, toReasonKey } from '../../../lib/classifier/messages.ts';

function find(cues: readonly string[], text: string): string[] {
  const family: CueFamily = { id: 'buy', hint: 'pitch', note: '', cues };
  const tokens = tokenize(foldText(text));
  return new CueMatcher([family])
    .match(tokens, new Set([0]))
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('cue families', () => {
  it('have ids of their own, a note and cues that are read without fault', () => {
    expect(new Set(FAMILIES.map((family) => family.id)).size).toBe(FAMILIES.length);
    for (const { note, cues } of FAMILIES) {
      expect(note).toMatch(/^[A-Z].*\.$/);
      expect(new Set(cues).size).toBe(cues.length);
      for (const cue of cues) expect(() => parsePattern(cue)).not.toThrow();
    }
  });

  it('each have a sentence in the interface, and so has each advice', () => {
    for (const { id } of FAMILIES) expect(messages).toHaveProperty(toReasonKey(id));
    for (const id of ADVICE) expect(messages).toHaveProperty(toAdviceKey(id));
  });

  it('have no sentence in the interface that nothing leads to', () => {
    const known = new Set<string>([
      ...FAMILIES.map((family) => toReasonKey(family.id)),
      ...ADVICE.map(toAdviceKey),
    ]);
    const orphans = Object.keys(messages).filter(
      (key) => /^(reason|advice)[A-Z]/.test(key) && !known.has(key),
    );
    expect(orphans).toEqual([]);
  });

  it('never call a pitch spam or bad', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      if (/^(reason|advice)/.test(key)) expect(message).not.toMatch(/\b(spam|bad)\b/i);
    }
  });
});

describe('cue patterns', () => {
  it('match words, choices, beginnings, gaps and optional words', () => {
    expect(find(['book a? demo|call'], 'Please book demo, or book a call')).toEqual([
      'book demo',
      'book a call',
    ]);
    expect(find(['discount~'], 'Discounts for all')).toEqual(['Discounts']);
    expect(find(['join * readers'], 'join 40,000 readers')).toEqual(['join 40,000 readers']);
  });

  it('match kinds of tokens and marks', () => {
    expect(find(['<money> off', '<tag> ad', 'agree <?>'], '$5 off. Agree? #ad')).toEqual([
      '$5 off',
      'Agree?',
      '#ad',
    ]);
  });

  it('hold to the start and the end of a sentence where they say so', () => {
    expect(find(['^ shop'], 'shop here')).toEqual(['shop']);
    expect(find(['^ shop'], 'the shop here')).toEqual([]);
    expect(find(['<link> $'], 'see a.example/b')).toEqual(['a.example/b']);
    expect(find(['<link> $'], 'see a.example/b for it')).toEqual([]);
  });

  it('match a contraction and its long form alike', () => {
    expect(find(['we are|were hiring', "don't wait"], "we're hiring, do not wait")).toEqual([
      "we're hiring",
      'do not wait',
    ]);
  });

  it('do not reach over the end of a sentence', () => {
    expect(find(['buy now'], 'What to buy? Now I know')).toEqual([]);
    expect(find(['join * readers'], 'join. readers')).toEqual([]);
  });

  it('take the longest match and none inside it', () => {
    expect(find(['last chance', 'last', 'chance'], 'last chance')).toEqual(['last chance']);
  });

  it('refuse what is not in their language', () => {
    expect(() => parsePattern('a? b?')).toThrow('matches nothing');
    expect(() => parsePattern('50% off')).toThrow('is not one word');
    expect(() => parsePattern('dm~')).toThrow('too short');
  });

  it('are found in time that grows with the text, not faster', () => {
    const count = (times: number): number => {
      let reads = 0;
      const tokens = tokenize(foldText('join our free book a demo now of the best ever '.repeat(times)));
      const counted = new Proxy(tokens as unknown[], {
        get(target, key, receiver) {
          reads++;
          return Reflect.get(target, key, receiver) as unknown;
        },
      });
      new CueMatcher(FAMILIES).match(counted as typeof tokens, new Set([0]));
      return reads;
    };
    expect(count(2_000)).toBeLessThan(count(200) * 10.5);
  });

  it('are found in a draft', () => {
    const { matches } = readText('Tired of slow invoices? Book a demo today.');
    const families = matches.map((match) => FAMILIES[match.family]?.id);
    expect(families).toContain('painHook');
    expect(families).toContain('demo');
  });
});
