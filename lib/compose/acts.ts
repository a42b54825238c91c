import type { Draft } from '../classifier/types.ts';
import type { Act } from '../core/vocabulary.ts';

/**
 * What a message does in the conversation, from its surface and its words: a post, quote or thread
 * item starts, a reply or comment answers; thanks, questions and passed-on posts are told apart.
 */
export function toActs(draft: Draft): Act[] {
  const acts: Act[] = [];
  const isAnswer = draft.surface === 'reply' || draft.surface === 'comment';
  acts.push(isAnswer ? 'answered' : 'started');
  if (/\b(?:thanks|thank you|thank u|thx|grateful to)\b/i.test(draft.text)) acts.push('thanked');
  if (/\?(?:\s|$)/.test(draft.text)) acts.push('asked');
  if (draft.surface === 'quote') acts.push('shared');
  return acts;
}
