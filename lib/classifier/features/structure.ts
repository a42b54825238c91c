import type { Token, TokenKind } from '../../text/token.ts';
import type { DraftReading } from './reading.ts';

/** Sets one feature, with the range of the draft it comes from (-1: from no one place). */
export type SetFeature = (name: string, value: number, start?: number, end?: number) => void;

export const STRUCTURE = [
  ...['link1', 'link2', 'link3', 'linkLast', 'linkMid', 'linkPlace', 'linkAfterColon', 'linkOnlySentence'],
  ...['mention1', 'mention3', 'mentionFirst', 'repost', 'tag1', 'tag3', 'tag6', 'tagShare', 'tagLast'],
  ...['money1', 'money2', 'percent', 'time', 'date', 'year', 'phone', 'email', 'number1', 'number3', 'times'],
  ...['emoji1', 'emoji4', 'emojiShare', 'emojiPoint', 'emojiParty', 'emojiList', 'emojiFeel'],
  ...['exclaim1', 'exclaim2', 'exclaimShare', 'ask1', 'askLast', 'askFirst', 'askShare', 'dotsLast', 'colon'],
  ...[
    'shout',
    'shout2',
    'shoutShare',
    'capitalShare',
    'startsSmall',
    'bullets3',
    'bullets5',
    'gaps',
    'breaks',
    'signed',
  ],
  ...['words0', 'words6', 'words12', 'words20', 'words35', 'words60', 'words110', 'words200', 'length'],
  ...['sentences', 'sentenceLength', 'wordLength', 'shortHook', 'oneSentence'],
  ...[
    'we',
    'you',
    'i',
    'they',
    'noPerson',
    'startsI',
    'startsWe',
    'startsYou',
    'negations',
    'pastShare',
    'wordVariety',
  ],
  ...['x', 'linkedin', 'facebook', 'post', 'reply', 'comment', 'quote', 'thread', 'answers', 'hasParent'],
] as const;

type Person = 'we' | 'you' | 'i' | 'they' | 'not';
const PEOPLE: ReadonlyMap<string, Person> = new Map(
  Object.entries({
    we: "we our us we're we've we'll ours we'd let's",
    you: "you your yours you're you'll you've you'd yourself",
    i: "i i'm my me mine i've i'd i'll myself",
    they: "he she they his her their them him he's she's they're they've",
    not: "not no never don't can't won't isn't doesn't nothing without didn't wasn't aren't",
  }).flatMap(([person, words]) => words.split(' ').map((word) => [word, person as Person] as const)),
);
const BANDS = [0, 6, 12, 20, 35, 60, 110, 200] as const;

interface Found {
  count: number;
  start: number;
  end: number;
}

function countKinds(tokens: readonly Token[]): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const note = (key: string, token: Token): void => {
    const entry = found.get(key);
    if (entry === undefined) found.set(key, { count: 1, start: token.start, end: token.end });
    else {
      entry.count++;
      entry.end = token.end;
    }
  };
  for (const token of tokens) {
    note(token.kind, token);
    if (token.kind === 'emoji' || token.kind === 'mark' || token.key === '<times>') note(token.key, token);
  }
  return found;
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(1, part / whole);
}

function addTokens(reading: DraftReading, words: number, set: SetFeature): void {
  const found = countKinds(reading.tokens);
  const put = (name: string, kind: TokenKind | string, least: number): void => {
    const entry = found.get(kind);
    if (entry !== undefined && entry.count >= least) set(name, 1, entry.start, entry.end);
  };
  const count = (kind: string): number => found.get(kind)?.count ?? 0;
  put('link1', 'link', 1);
  put('link2', 'link', 2);
  put('link3', 'link', 3);
  put('mention1', 'mention', 1);
  put('mention3', 'mention', 3);
  put('tag1', 'hashtag', 1);
  put('tag3', 'hashtag', 3);
  put('tag6', 'hashtag', 6);
  put('money1', 'money', 1);
  put('money2', 'money', 2);
  for (const kind of ['percent', 'time', 'date', 'year', 'phone', 'email'] as const) put(kind, kind, 1);
  put('number1', 'number', 1);
  put('number3', 'number', 3);
  put('times', '<times>', 1);
  put('emoji1', 'emoji', 1);
  put('emoji4', 'emoji', 4);
  put('emojiPoint', '<point>', 1);
  put('emojiParty', '<party>', 1);
  put('emojiList', '<list>', 1);
  put('emojiFeel', '<feel>', 1);
  put('exclaim1', '!', 1);
  put('exclaim2', '!!', 1);
  put('ask1', '?', 1);
  put('colon', ':', 1);
  put('bullets3', 'bullet', 3);
  put('bullets5', 'bullet', 5);
  const exclaims = count('!') + count('!!');
  if (exclaims > 1) set('exclaim2', 1);
  set('exclaimShare', share(exclaims, reading.sentences.length));
  set('askShare', share(count('?') + count('??'), reading.sentences.length));
  set('tagShare', share(count('hashtag') * 3, words));
  set('emojiShare', share(count('emoji') * 3, words + 1));
  set('gaps', share(count('gap'), 8));
  set('breaks', share(count('break'), 8));
}

function addEnds(reading: DraftReading, set: SetFeature): void {
  const { tokens, sentences } = reading;
  const last = tokens.at(-1);
  const first = tokens[0];
  if (first === undefined || last === undefined) return;
  const links = tokens.filter((token) => token.kind === 'link');
  const link = links.at(-1);
  if (link !== undefined) {
    set(link === last ? 'linkLast' : 'linkMid', 1, link.start, link.end);
    set('linkPlace', share((links[0] as Token).start, last.end));
    const before = tokens[tokens.indexOf(link) - 1];
    if (before?.key === ':' || before?.key === '<point>') set('linkAfterColon', 1, before.start, link.end);
    if (sentences.length === 1 && link === last) set('linkOnlySentence', 1);
  }
  if (first.kind === 'mention') set('mentionFirst', 1, first.start, first.end);
  if (first.key === 'rt') set('repost', 1, first.start, first.end);
  if (last.isTagged === true) set('tagLast', 1, last.start, last.end);
  if (last.key === '?' || last.key === '??') set('askLast', 1, last.start, last.end);
  if (last.key === '…') set('dotsLast', 1, last.start, last.end);
  const opening = sentences[0];
  if (opening !== undefined && tokens.slice(opening.from, opening.to).some((token) => token.key === '?'))
    set('askFirst', 1);
  if (opening !== undefined && sentences.length > 3 && opening.to - opening.from < 10) set('shortHook', 1);
  const opener = tokens.find((token) => token.kind === 'word');
  if (opener === undefined) return;
  if (opener.isCapitalised !== true) set('startsSmall', 1);
  const person = PEOPLE.get(opener.key);
  if (person === 'i') set('startsI', 1);
  if (person === 'we') set('startsWe', 1);
  if (person === 'you') set('startsYou', 1);
}

interface WordCounts {
  words: number;
  /** Words outside hashtags. */
  own: number;
  numbers: number;
  people: Record<Person, number>;
  past: number;
  shouted: number;
  capitalised: number;
  letters: number;
  readonly keys: Set<string>;
}

function countWords(tokens: readonly Token[]): WordCounts {
  const counts: WordCounts = {
    ...{ words: 0, own: 0, numbers: 0, past: 0, shouted: 0, capitalised: 0, letters: 0 },
    people: { we: 0, you: 0, i: 0, they: 0, not: 0 },
    keys: new Set(),
  };
  for (const token of tokens) {
    if (token.kind === 'number') counts.numbers++;
    if (token.kind !== 'word') continue;
    counts.words++;
    counts.keys.add(token.key);
    const person = PEOPLE.get(token.key);
    if (person !== undefined) counts.people[person]++;
    if (token.key.length > 3 && token.key.endsWith('ed')) counts.past++;
    if (token.isTagged === true) continue;
    counts.own++;
    counts.letters += token.end - token.start;
    if (token.isShouted === true) counts.shouted++;
    if (token.isCapitalised === true) counts.capitalised++;
  }
  return counts;
}

function addWords(reading: DraftReading, set: SetFeature): number {
  const { words, own, numbers, people, past, shouted, capitalised, letters, keys } = countWords(
    reading.tokens,
  );
  const count = words + numbers;
  const persons = people.we + people.you + people.i + 1;
  set('we', people.we / persons);
  set('you', people.you / persons);
  set('i', people.i / persons);
  set('they', share(people.they, 4));
  if (persons === 1) set('noPerson', 1);
  set('negations', share(people.not, 4));
  set('pastShare', share(past * 5, count));
  if (shouted > 0) set('shout', 1);
  if (shouted > 1) set('shout2', 1);
  set('shoutShare', share(shouted, own));
  set('capitalShare', share(capitalised, own));
  set('wordLength', share(letters, own * 10));
  set('wordVariety', share(keys.size, words));
  const band = BANDS.findLast((from) => count >= from) ?? 0;
  set(`words${band}`, 1);
  set('length', Math.min(1, Math.sqrt(count / 300)));
  set('sentences', Math.min(1, Math.sqrt(reading.sentences.length / 30)));
  if (reading.sentences.length === 1) set('oneSentence', 1);
  set('sentenceLength', share(count, reading.sentences.length * 30));
  return count;
}

function addPlace(reading: DraftReading, set: SetFeature): void {
  if (reading.network !== null) set(reading.network, 1);
  if (reading.surface !== null) set(reading.surface, 1);
  if (reading.parent !== null) set('hasParent', 1);
  if (isAnswer(reading)) set('answers', 1);
}

/** Whether the draft answers somebody, by its surface, its parent or a mention it opens with. */
export function isAnswer(reading: DraftReading): boolean {
  if (reading.parent !== null || reading.surface === 'reply' || reading.surface === 'comment') return true;
  return reading.tokens[0]?.kind === 'mention';
}

/** Everything about a draft that is neither a cue nor a word: marks, links, numbers, lengths, people, place. */
export function addStructure(reading: DraftReading, set: SetFeature): void {
  const words = addWords(reading, set);
  addTokens(reading, words, set);
  addEnds(reading, set);
  addPlace(reading, set);
}
