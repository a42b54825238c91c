import { describe, expect, it } from 'vitest';
import { toActs } from '../../../lib/compose/acts.ts';
import type { Surface } from '../../../lib/core/vocabulary.ts';

function acts(text: string, surface: Surface = 'post'): string {
  return toActs({ text, surface }).join(' ');
}

describe('the surface', () => {
  it.each<[Surface, string]>([
    ['post', 'started'],
    ['reply', 'answered'],
    ['comment', 'answered'],
    ['quote', 'started shared'],
    ['thread', 'started'],
  ])('%s: %s', (surface, expected) => {
    expect(acts('The fuse in the plug is the first thing to look at.', surface)).toBe(expected);
  });

  it('counts in any language', () => {
    expect(acts('Zuerst die Sicherung im Stecker prüfen.', 'comment')).toBe('answered');
  });

  it('further items of a thread start nothing', () => {
    const draft = { text: 'Then dry the base for a day.', surface: 'thread' } as const;
    expect(toActs(draft, { isFirst: false })).toEqual([]);
  });
});

describe('thanks', () => {
  it.each([
    'Thank you @mila_okoro, that saved me a whole evening.',
    'Thanks to everyone who tested the pump with us.',
    'I really appreciate your notes on this.',
    'Kudos to the night shift at the depot.',
    'Shout-out to Ines for the photographs.',
    'Thanks so much! The second tip worked.',
  ])('%s', (text) => {
    expect(acts(text)).toContain('thanked');
  });

  it.each([
    'No thanks, I will keep the old one.',
    'Thank goodness the rain stopped before the match.',
    'Thanks to our new plan you pay half of it.',
    'Happy Thanksgiving from the workshop.',
    'Send me the numbers by Friday, thanks in advance.',
    'He said "thank you" and left.',
    '> thanks for this\nThe link in it no longer works.',
  ])('not: %s', (text) => {
    expect(acts(text)).not.toContain('thanked');
  });
});

describe('questions', () => {
  it.each([
    'Which tide table do you trust for the estuary?',
    'We moved the archive last week. What would you have kept?',
    'What would you have kept? Thanks!',
    'Has anyone here repaired one of these hinges',
    'I am wondering whether you oil it before or after.',
    'Looking for recommendations: a quiet fan for a small room.',
    'Is it this one https://lantern.example/fans?size=2?',
    'How do you store it? #beekeeping 🐝',
  ])('%s', (text) => {
    expect(acts(text)).toContain('asked');
  });

  it.each([
    'Slow reports? We fixed them, and you can have it from tomorrow.',
    'See https://lantern.example/fans?size=2 for the table.',
    'She asked "is it safe?" and the answer was yes, if the base is dry.',
    'Nobody has to answer this one.',
  ])('not: %s', (text) => {
    expect(acts(text)).not.toContain('asked');
  });
});

describe('others passed on', () => {
  it.each([
    'The best map of the old canal I have seen, via @harbour_notes',
    'Great thread by @mila_okoro on drying kettles.',
    'Photo credit: @ines_w',
  ])('%s', (text) => {
    expect(acts(text)).toContain('shared');
  });

  it.each(['We drove via Ghent.', 'Ask @harbour_notes, they know the canal.'])('not: %s', (text) => {
    expect(acts(text)).not.toContain('shared');
  });
});

it('stays quick on long runs without an end', () => {
  const long = `${'via via '.repeat(20_000)}${'"'.repeat(5_000)}${'?! '.repeat(5_000)}`;
  const before = performance.now();
  acts(long);
  expect(performance.now() - before).toBeLessThan(500);
});
