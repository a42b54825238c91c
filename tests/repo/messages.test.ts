import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { readSources } from './support/sources.ts';

const PLURAL = /(Zero|One|Two|Few|Many|Other)$/;

const entries: readonly [string, { readonly message: string; readonly description: string }][] =
  Object.entries(messages);

test('every message is used', async () => {
  const sources = await readSources('{lib,components,entrypoints}/**/*.{ts,tsx,html}');
  const [config] = await readSources('wxt.config.ts');
  const code = [...sources, config].map((source) => source?.text).join('\n');
  const literals = new Set([...code.matchAll(/['"`](?:__MSG_)?(\w+?)(?:__)?['"`]/g)].map(([, name]) => name));
  const beginnings = [...code.matchAll(/`([a-z]\w{3,})\$\{/g)].map(([, beginning]) => beginning ?? '');
  const isUsed = (key: string) =>
    literals.has(key) ||
    (PLURAL.test(key) && literals.has(key.replace(PLURAL, ''))) ||
    beginnings.some((beginning) => key.startsWith(beginning));
  expect(entries.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
});

test('pages and manifest name messages that exist', async () => {
  const sources = await readSources('{entrypoints/**/*.html,wxt.config.ts}');
  const named = sources.flatMap(({ text }) => [...text.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key));
  expect(named).toContain('extName');
  expect(named.filter((key) => key !== undefined && !(key in messages))).toEqual([]);
});

test('every message says something, and tells translators what it is', () => {
  const mute = entries.filter(
    ([, { message, description }]) => message.trim() === '' || description.length < 5,
  );
  expect(mute.map(([key]) => key)).toEqual([]);
});

test('no message scolds', () => {
  const words = /\b(spam(my|mer)?|bad|violat\w*|shame\w*)\b/i;
  expect(entries.filter(([, { message }]) => words.test(message)).map(([key]) => key)).toEqual([]);
});

test('substitutions are numbered without gaps', () => {
  const broken = entries.filter(([, { message }]) => {
    const numbers = new Set([...message.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)));
    return numbers.size > 0 && Math.max(...numbers) !== numbers.size;
  });
  expect(broken.map(([key]) => key)).toEqual([]);
});
