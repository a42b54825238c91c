import { foldSpace } from '../core/text-match.ts';
import { findAll, findAncestors, isBefore } from './find.ts';
import type { Composer } from './match-composer.ts';
import type { AccountRule, Alternative } from './types.ts';

/** Longer than any name; what is longer is none. */
const MAX_NAME = 80;
/** X says so of an account it has not loaded yet. */
const NO_NAME = 'unknown';

function toName(element: Element): string {
  const shown = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.textContent;
  // Some pages put characters without width into names.
  return foldSpace(shown.replace(/[\u200B-\u200F\u2060\uFEFF]/g, ''));
}

function findNames(scope: ParentNode, alternatives: readonly Alternative[]): string[] {
  return findAll(scope, alternatives)
    .map(toName)
    .filter((name) => name.length > 1 && name.length <= MAX_NAME);
}

function findByAttribute(
  { editor }: Composer,
  { shown, outside, attribute, prefix }: Extract<AccountRule, { by: 'attribute' }>,
): string | null {
  let nearest: HTMLElement | undefined;
  for (let node = editor.parentElement; node !== null && nearest === undefined; node = node.parentElement) {
    nearest = findAll(node, shown).findLast(
      (element) => isBefore(element, editor) && findAncestors(element, outside).length === 0,
    );
  }
  const value = nearest?.getAttribute(attribute) ?? '';
  const name = value.startsWith(prefix) ? value.slice(prefix.length).toLowerCase() : '';
  return name === '' || name === NO_NAME || name.length > MAX_NAME ? null : name;
}

/**
 * The handle or name under which this composer posts, as the page shows it now; null where it shows
 * none. It is a person's name: it goes to the settings alone, never into an entry.
 */
export function findWriter(composer: Composer, rule: AccountRule | undefined): string | null {
  const { editor, region } = composer;
  if (rule === undefined) return null;
  if (rule.by === 'attribute') return findByAttribute(composer, rule);
  const own = findNames(editor.ownerDocument, rule.names);
  if (rule.by === 'picture') {
    const pictured = findNames(region, rule.pictures);
    // "Profile picture of NAME", in whatever language.
    return own.find((name) => pictured.some((words) => words.includes(name))) ?? null;
  }
  const label = foldSpace(editor.getAttribute('aria-label') ?? '');
  const named = own.filter((name) => label.includes(name) && label !== name);
  return named.toSorted((a, b) => b.length - a.length).at(0) ?? null;
}
