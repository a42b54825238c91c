import type { Draft } from '../classifier/types.ts';
import type { Act } from '../core/vocabulary.ts';
import { findLinkEnd } from '../text/links.ts';

/** Words of thanks to somebody, and of credit, which is thanks said about them. */
const THANKS = [
  /\b(?:thank (?:you|u)|thanks|thx|tysm|many thanks|much obliged|grateful (?:to|for)|appreciate (?:you|it|this|that|your|the help)|appreciated)\b/,
  /\b(?:kudos|props|credit|shout-? ?outs?|hats? off|hat tip) (?:goes |go )?(?:to|for)\b|\bh\/t\b/,
];

/**
 * What only looks like thanks: a refusal, a sigh of relief, a cause ("thanks to our new plan"), and
 * the politeness that goes with a request.
 */
const NO_THANKS =
  /\bno,? (?:thanks|thank you)\b|\bthanks,? but no\b|\bthank(?:s| you)? (?:god|goodness|heavens?)\b|\bthanks to (?:our|its|a|an|the new)\b|\bthank(?:s| you) in advance\b|\bin advance,? thank(?:s| you)\b/g;

/** Requests for what others know that need no question mark. */
const ASKS = [
  /\b(?:does|has|is|can|could|would|did) (?:anyone|anybody|someone|somebody)\b/,
  /\b(?:curious|wondering|i wonder|keen to know|like to know|love to (?:hear|know)|like to hear) (?:if|whether|what|how|why|who|which|where|when|about|from|your)\b/,
  /\b(?:looking for|any|open to|in need of) (?:your )?(?:advice|tips|recommendations|suggestions|pointers|ideas|opinions|thoughts)\b/,
  /\b(?:tell me|let me know|share with me) (?:if|whether|what|how|why|who|which|where|when|your)\b/,
];

/** "RT @name", "via @name", "credit: @name": the words of somebody else passed on with their name. */
const PASSED_ON =
  /(?:^|\s)(?:rt|via|h\/t|by|from|credits?(?: to| goes to)?:?|source:|courtesy of|words by|thread by|(?:great|good|lovely|brilliant|excellent|useful|helpful|must-read) \w+ (?:by|from)) @\w/;

/** Lower case, plain apostrophes, and without links and quoted lines, which are not the writer's words. */
function toOwnWords(text: string): string {
  const lines = text.split('\n').filter((line) => !/^\s*>/.test(line));
  const folded = lines.join('\n').replace(/[‘’]/g, "'").toLowerCase();
  return folded
    .split(/(\s+)/)
    .map((word) => {
      const end = findLinkEnd(word, 0);
      // What follows a link may be the question mark of the sentence.
      return end > 0 ? word.slice(end) : word;
    })
    .join('');
}

/** Words between double quotes are somebody else's, or only mentioned. */
function withoutQuotes(words: string): string {
  return words.replace(/["“„«][^"“”„«»\n]{1,300}["”“»]/g, ' ');
}

/**
 * A question that is left to the readers: the last sentence ends with a question mark, or the one
 * before a short closing line does. One that the writer goes on to answer ("Slow reports? We fixed
 * them.") is a manner of speaking.
 */
function asksReaders(words: string): boolean {
  const parts = words
    .split(/(?<=[.!?…？؟。])["')\]]*\s+|\n+/u)
    .map((part) =>
      part.replace(/(?:\s*(?:#[\p{L}\p{N}_]+|@\w+|\p{Extended_Pictographic}\uFE0F?))+\s*$/u, '').trim(),
    )
    .filter((part) => /\p{L}/u.test(part));
  const [before = '', last = ''] = [parts.at(-2), parts.at(-1)];
  return isQuestion(last) || (isClosing(last) && isQuestion(before));
}

function isQuestion(sentence: string): boolean {
  return /[?？؟]["')\]!?]*$/u.test(sentence);
}

/** "Thanks!", "Asking for a friend.": a line that ends a message and answers nothing. */
function isClosing(sentence: string): boolean {
  return /^(?:thanks|thank you|cheers|asking for)\b/.test(sentence) || sentence.split(/\s+/).length < 3;
}

export interface ActContext {
  /** False for the further items of a thread: they go on with what the first one started. */
  readonly isFirst: boolean;
}

/**
 * What a message does in the conversation, from its surface and its words, in the order of `ACTS`:
 * a post, quote or the first item of a thread starts; a reply or comment answers; a quote or a
 * named source shares others. The words are read in English; surfaces count in every language.
 */
export function toActs({ text, surface }: Draft, { isFirst }: ActContext = { isFirst: true }): Act[] {
  const words = toOwnWords(text);
  const said = withoutQuotes(words).replace(NO_THANKS, ' ');
  const isAnswer = surface === 'reply' || surface === 'comment';
  const acts: Act[] = [];
  if (!isAnswer && isFirst) acts.push('started');
  if (isAnswer) acts.push('answered');
  if (THANKS.some((pattern) => pattern.test(said))) acts.push('thanked');
  if (asksReaders(said) || ASKS.some((pattern) => pattern.test(said))) acts.push('asked');
  if (surface === 'quote' || PASSED_ON.test(words)) acts.push('shared');
  return acts;
}
