import type { Alternative, AnswerRule, ComposerCondition, ComposerRule, NetworkRules } from './types.ts';
import { findAnswered, namesAuthor } from './find-answered.ts';
import { findAll, findAncestors, findClosest, findHolder, isBefore, isVisible, matchesAny } from './find.ts';

/** A focused editor that a composer row recognised. */
export interface Composer {
  readonly rule: ComposerRule;
  readonly editor: HTMLElement;
  /** The ancestor that holds the editor and its submit control. */
  readonly region: HTMLElement;
}

export type Match =
  | { readonly kind: 'composer'; readonly composer: Composer }
  /** Private messages, search, prompts: never read. */
  | { readonly kind: 'private' }
  /** An editor no row knows: not watched, and said so. */
  | { readonly kind: 'unknown' };

export interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** Is this an editor that is never read? */
export function isNever(editor: HTMLElement, rules: NetworkRules, address: Address): boolean {
  if (rules.never.paths.some((path) => new RegExp(path).test(address.pathname))) return true;
  return matchesAny(editor, rules.never.editors);
}

/** The ancestor that a row takes for the composer, or null. */
export function findRegion(editor: HTMLElement, rule: ComposerRule): HTMLElement | null {
  return 'closest' in rule.region
    ? findClosest(editor, rule.region.closest)
    : findHolder(editor, rule.region.holding);
}

function has(
  region: HTMLElement,
  editor: HTMLElement,
  alternatives: readonly Alternative[],
  side: 'before' | 'after',
): boolean {
  return findAll(region, alternatives).some((element) =>
    side === 'before' ? isBefore(element, editor) : isBefore(editor, element),
  );
}

/**
 * "Comment as NAME" may name somebody who wrote a comment before: so the box must also stand beside
 * some comments only, not all of them, or its placeholder name the author too.
 */
function isAnswer(editor: HTMLElement, ground: HTMLElement, rule: AnswerRule): boolean {
  const answered = findAnswered(editor, ground, rule);
  if (answered === null) return false;
  if (namesAuthor(editor.getAttribute('aria-placeholder'), answered, rule)) return true;
  const beside = findHolder(editor, rule.container);
  return beside !== null && findAll(ground, rule.container).some((message) => !beside.contains(message));
}

/** The widest ground on which "ahead of the editor" is looked for: the dialog, or the whole post. */
function getGround(editor: HTMLElement, region: HTMLElement, condition: ComposerCondition): HTMLElement {
  const inside = condition.inside === undefined ? null : findClosest(editor, condition.inside);
  return inside !== null && inside.contains(region) ? inside : region;
}

/** Do the conditions of a row hold for an editor of its shape? */
export function holds(
  editor: HTMLElement,
  region: HTMLElement,
  rule: ComposerRule,
  address: Address,
): boolean {
  const when = rule.when;
  if (when === undefined) return true;
  const ground = getGround(editor, region, when);
  if (when.path !== undefined && !new RegExp(when.path).test(address.pathname)) return false;
  if (when.query !== undefined && !new URLSearchParams(address.search).has(when.query)) return false;
  if (when.inside !== undefined && findClosest(editor, when.inside) === null) return false;
  if (when.outside !== undefined && findClosest(editor, when.outside) !== null) return false;
  if (when.before !== undefined && !has(ground, editor, when.before, 'before')) return false;
  if (when.after !== undefined && !has(ground, editor, when.after, 'after')) return false;
  if (when.hasSiblings === true && findAll(ground, rule.editor).filter(isVisible).length < 2) return false;
  if (when.under !== undefined && findAncestors(editor, when.under).length === 0) return false;
  return when.answers === undefined || isAnswer(editor, ground, when.answers);
}

/**
 * What a focused editor is. Rows are tried in their order; the first whose editor, region and
 * conditions hold wins. Nothing is guessed: an editor that no row knows is `unknown`.
 */
export function matchComposer(editor: HTMLElement, rules: NetworkRules, address: Address): Match {
  if (isNever(editor, rules, address)) return { kind: 'private' };
  for (const rule of rules.composers) {
    if (!matchesAny(editor, rule.editor) || !isVisible(editor)) continue;
    const region = findRegion(editor, rule);
    if (region === null || !holds(editor, region, rule, address)) continue;
    return { kind: 'composer', composer: { rule, editor, region } };
  }
  return { kind: 'unknown' };
}
