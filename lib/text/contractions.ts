/**
 * "we have", "do not" and their like are read as "we've" and "don't", so that cues and word pairs are
 * the same whether a writer contracts or not.
 */

const AFTER_PRONOUN: Readonly<Record<string, string>> = {
  am: "'m",
  are: "'re",
  is: "'s",
  have: "'ve",
  will: "'ll",
};
const PRONOUNS = [
  'i',
  'you',
  'we',
  'they',
  'he',
  'she',
  'it',
  'that',
  'there',
  'what',
  'here',
  'who',
  'how',
  'where',
];
const NEGATABLE = [
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'could',
  'would',
  'should',
];

function buildPairs(): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>([
    ['can not', "can't"],
    ['will not', "won't"],
    ['let us', "let's"],
  ]);
  for (const pronoun of PRONOUNS) {
    for (const [verb, ending] of Object.entries(AFTER_PRONOUN))
      pairs.set(`${pronoun} ${verb}`, pronoun + ending);
  }
  for (const verb of NEGATABLE) pairs.set(`${verb} not`, `${verb}n't`);
  return pairs;
}

const PAIRS = buildPairs();
const SECONDS: ReadonlySet<string> = new Set(
  [...PAIRS.keys()].map((pair) => pair.slice(pair.indexOf(' ') + 1)),
);

/** The contraction of two word keys that follow each other, or null. */
export function findContraction(first: string, second: string): string | null {
  return SECONDS.has(second) ? (PAIRS.get(`${first} ${second}`) ?? null) : null;
}
