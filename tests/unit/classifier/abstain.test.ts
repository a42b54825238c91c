import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/classifier/judge.ts';
import { readCorpus } from '../../../training/corpus.ts';
import languages from './languages.json' with { type: 'json' };

function abstention(text: string): string | undefined {
  return judge({ text }).abstained;
}

describe('abstention', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\t '],
    ['empty', '\u200b\u2060'],
    ['empty', '\ud83d'],
    ['short', 'Great work today!'],
    ['short', '😂😂😂'],
    ['short', '@ann @bob 👍'],
    ['short', '#hiring'],
    ['short', 'Buy now https://a.example'],
    ['link', 'https://a.example/x'],
    ['link', '👉 https://a.example/x'],
    ['link', 'www.a.example b.example/c'],
    ['language', 'Wir freuen uns sehr auf euren Besuch am Samstag'],
    ['language', '今天我们的新店开业了，欢迎大家来看看'],
    ['language', 'שלום לכולם, מחר אנחנו פותחים'],
    [undefined, 'We sold five today'],
    [undefined, 'lol ur cat is so cute omg'],
  ])('%s: %j', (expected, text) => {
    const verdict = judge({ text });
    expect(verdict.abstained).toBe(expected);
    if (expected !== undefined) {
      expect(verdict).toMatchObject({ label: 'unsure', reasons: [], nudgeable: false, praiseworthy: false });
    }
  });

  it('comes with the model’s own probabilities, which are not all the same', () => {
    for (const text of ['', 'https://a.example', 'Danke für die tolle Nachricht, wir freuen uns']) {
      const { helpful, pitch, neutral } = judge({ text }).probabilities;
      expect(helpful + pitch + neutral).toBeCloseTo(1, 9);
      expect(Math.max(helpful, pitch, neutral) - Math.min(helpful, pitch, neutral)).toBeGreaterThan(0.05);
    }
  });

  it('counts words, not characters of the context', () => {
    expect(judge({ text: 'Yes.', parent: 'Do you ship to Norway? I could not find it.' }).abstained).toBe(
      'short',
    );
  });
});

describe('language', () => {
  it.each(Object.entries(languages))('tells %s from English', (_, sentences) => {
    const found = sentences.filter((sentence) => abstention(sentence) === 'language');
    expect(found.length).toBeGreaterThanOrEqual(sentences.length - 1);
  });

  it('finds more than 95 % of all foreign sentences', () => {
    const sentences = Object.values(languages).flat();
    const found = sentences.filter((sentence) => abstention(sentence) === 'language');
    expect(found.length / sentences.length).toBeGreaterThan(0.95);
  });

  it('sends less than 1 % of the corpus away as foreign', () => {
    const posts = readCorpus('training/corpus');
    const away = posts.filter((post) => abstention(post.text) === 'language');
    expect(away.length / posts.length).toBeLessThan(0.01);
  });

  it.each([
    'omg my sis just finished her résumé at that café lol',
    'Señor Pérez and José from São Paulo are joining us in Zürich',
    'gonna grab tacos w the boys, u coming??',
    'Nike Air Max 90, size 10, barely worn',
    'Schadenfreude is my favourite word, followed by Weltschmerz',
    'no cap that die was rigged, she won 5 in a row',
    'I live on Rue de la Paix and the noise is unbearable',
  ])('judges English with strangers in it: %s', (text) => {
    expect(abstention(text)).toBeUndefined();
  });
});
