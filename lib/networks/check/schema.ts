import * as z from 'zod/mini';
import { NETWORKS, SURFACES } from '../../core/vocabulary.ts';
import type { ComposerRule, NetworkRules } from '../types.ts';

/** Parentheses, brackets and quotes of a selector must close; the tests of each network try it on a page. */
function isWhole(css: string): boolean {
  const open: string[] = [];
  const ends: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
  let quote = '';
  for (const char of css) {
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (ends[char] !== undefined) open.push(ends[char]);
    else if ((char === ')' || char === ']') && open.pop() !== char) return false;
  }
  return open.length === 0 && quote === '' && css.trim() === css && css !== '';
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source).source !== '';
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const css = z.string().check(z.refine(isWhole, 'is no whole selector'));
const path = z.string().check(z.refine(isPattern, 'is no regular expression'));
const replica = z.string().check(z.regex(/^[A-Z]\d{1,2}$/, 'names no replica'));
const seen = z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'is no month'));
const list = z.array(z.strictObject({ css, seen, replica }));
const some = list.check(z.minLength(1, 'needs at least one selector'));
const answers = z.strictObject({ container: some, name: some });

const when = z.strictObject({
  path: z.exactOptional(path),
  query: z.exactOptional(z.string()),
  inside: z.exactOptional(some),
  outside: z.exactOptional(some),
  before: z.exactOptional(some),
  after: z.exactOptional(some),
  under: z.exactOptional(some),
  answers: z.exactOptional(answers),
  hasSiblings: z.exactOptional(z.boolean()),
});

const parent = z.strictObject({
  scope: z.enum(['before', 'closest', 'topmost']),
  container: some,
  name: z.exactOptional(some),
  text: some,
  without: z.exactOptional(some),
});

const submit = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('selector'),
    controls: some,
    scope: z.exactOptional(z.literal('page')),
  }),
  z.strictObject({ by: z.literal('behaviour'), controls: some, steps: z.boolean() }),
]);

const account = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('attribute'),
    shown: some,
    outside: some,
    attribute: z.string().check(z.minLength(1)),
    prefix: z.string(),
  }),
  z.strictObject({ by: z.literal('label'), names: some }),
  z.strictObject({ by: z.literal('picture'), names: some, pictures: some }),
]);

/** One row of a network: a composer. */
export const composerSchema: z.ZodMiniType<ComposerRule> = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not in kebab-case')),
  surface: z.enum(SURFACES),
  kind: z.enum(['draft', 'lexical', 'quill', 'prosemirror', 'plain']),
  editor: some,
  when: z.exactOptional(when),
  region: z.union([z.strictObject({ closest: some }), z.strictObject({ holding: some })]),
  submit,
  keys: z.enum(['mod-enter', 'enter', 'none']),
  parent: z.exactOptional(parent),
  outcome: z.enum(['toast-with-link', 'dialog-and-toast', 'new-item', 'dialog-and-status', 'page-left']),
  items: list,
  itemText: list,
});

/** A network without its rows. */
export const networkSchema: z.ZodMiniType<Omit<NetworkRules, 'composers'>> = z.strictObject({
  network: z.enum(NETWORKS),
  version: z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/, 'is no day')),
  never: z.strictObject({ paths: z.array(path), editors: some }),
  outlets: list,
  account: z.exactOptional(account),
  popups: list,
  counters: list,
  toasts: list,
  toastLinks: list,
  alerts: list,
  statuses: list,
  scheduleMarks: list,
  discardSheets: list,
});
