import { foldSpace } from '../core/text-match.ts';
import { findAll, findIn, isBefore } from './find.ts';
import type { AnswerRule } from './types.ts';

/** Does this label of an editor name the author of that message? */
export function namesAuthor(label: string | null, message: Element, rule: AnswerRule): boolean {
  const name = foldSpace(findIn(message, rule.name)?.textContent ?? '');
  return label !== null && name !== '' && foldSpace(label).includes(name);
}

/** The last message ahead of the editor whose author its label names ("Reply to NAME"), in any language. */
export function findAnswered(editor: HTMLElement, ground: ParentNode, rule: AnswerRule): HTMLElement | null {
  const label = editor.getAttribute('aria-label');
  return (
    findAll(ground, rule.container).findLast(
      (message) => isBefore(message, editor) && namesAuthor(label, message, rule),
    ) ?? null
  );
}
