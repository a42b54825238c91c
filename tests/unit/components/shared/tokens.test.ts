import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const CSS = readFileSync(new URL('../../../../components/shared/tokens.css', import.meta.url), 'utf8');
const AA_TEXT = 4.5;
const AA_PARTS = 3;

type Scheme = 'light' | 'dark';

function blockOf(start: string): string {
  const from = CSS.indexOf(start);
  return CSS.slice(from, CSS.indexOf('\n}\n', from));
}

function readTokens(block: string): ReadonlyMap<string, Record<Scheme, string>> {
  const found = block.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const NORMAL = readTokens(blockOf(':root,'));
const STRONG = new Map([...NORMAL, ...readTokens(blockOf('@media (prefers-contrast: more)'))]);

const TEXT: readonly (readonly [string, string])[] = [
  ...['paper', 'surface', 'sunk'].flatMap((ground) =>
    ['ink', 'ink-soft', 'accent', 'accent-strong', 'careful'].map((ink) => [ink, ground] as const),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['surface', 'careful'],
  ['paper', 'ink'],
  ...['helpful', 'pitch', 'neutral', 'unsure'].flatMap((label) => [
    [label, 'paper'] as const,
    [label, 'surface'] as const,
    [label, `${label}-soft`] as const,
    [`on-${label}`, label] as const,
    ['ink', `${label}-soft`] as const,
    ['ink-soft', `${label}-soft`] as const,
  ]),
];

const PARTS: readonly (readonly [string, string])[] = ['paper', 'surface', 'sunk'].flatMap((ground) =>
  ['line-strong', 'focus'].map((part) => [part, ground] as const),
);

test.each(['light', 'dark'] as const)('every ink meets AA on its ground, %s', (scheme) => {
  for (const tokens of [NORMAL, STRONG]) {
    const measure = ([ink, ground]: readonly [string, string]) => {
      const [a, b] = [tokens.get(ink), tokens.get(ground)];
      if (!a || !b) throw new Error(`no token ${ink} or ${ground}`);
      return contrast(a[scheme], b[scheme]);
    };
    for (const pair of TEXT) expect.soft(measure(pair), pair.join(' on ')).toBeGreaterThanOrEqual(AA_TEXT);
    for (const pair of PARTS) expect.soft(measure(pair), pair.join(' on ')).toBeGreaterThanOrEqual(AA_PARTS);
  }
});

test('more contrast is more contrast', () => {
  for (const label of ['helpful', 'pitch', 'neutral', 'unsure']) {
    for (const scheme of ['light', 'dark'] as const) {
      const ground = NORMAL.get('surface')?.[scheme] ?? '';
      const [normal, strong] = [NORMAL.get(label)?.[scheme] ?? '', STRONG.get(label)?.[scheme] ?? ''];
      expect(contrast(strong, ground)).toBeGreaterThan(contrast(normal, ground));
    }
  }
});
