import { FAMILIES } from '../lib/classifier/cues/families.ts';
import { NAMES } from '../lib/classifier/features/extract.ts';
import { BUCKETS } from '../lib/classifier/features/hashed.ts';
import { CLASSES, NETWORKS, SURFACES } from '../lib/core/vocabulary.ts';
import type { Post } from './corpus.ts';
import type { RealRow } from './real-features.ts';
import { SETTINGS, THRESHOLDS } from './settings.ts';

function counts<T extends string>(
  posts: readonly Post[],
  values: readonly T[],
  of: (post: Post) => T,
): string {
  return values.map((value) => `${value} ${posts.filter((post) => of(post) === value).length}`).join(', ');
}

/** What is learned from of one model. */
export interface Learned {
  readonly corpus: readonly Post[];
  readonly real: readonly RealRow[];
}

/** The model card: what was learned from what, how, and how well. `figures` are Markdown lines. */
export function toCard({ corpus, real }: Learned, version: string, figures: readonly string[]): string {
  const cues = FAMILIES.reduce((sum, family) => sum + family.cues.length, 0);
  const voices = new Set(corpus.map((post) => post.voice)).size;
  const subs = [...new Set(corpus.map((post) => post.sub))].sort();
  return `${[
    '# Model card',
    '',
    '<!-- Written by `npm run evaluate -- --card [DIR]`. -->',
    '',
    `Model ${version}. Tells a draft that helps its readers (\`helpful\`) from one that pitches to them (\`pitch\`) and from`,
    'the rest (`neutral`), by the rubric in `rubric.md`. English only; it abstains elsewhere.',
    '',
    '## Data',
    '',
    `${corpus.length} posts by ${voices} voices, all invented for this project; no text of anybody else is in the repository.`,
    '',
    `Also hashed features of ${real.length} real public posts from ${new Set(real.map(({ source }) => source)).size} sources (\`real/features.jsonl\`): for each the label, a code of its`,
    'source, the values of its named features, and the sorted numbers of the buckets its words and word pairs fall into, without',
    'places or repeats; words seen in fewer than five of the posts do not stand there by themselves. The posts cannot be read back',
    'from that, but somebody with a dictionary could guess common words of one. Whoever has this repository can rebuild the weights.',
    'Real posts are weighted so that each class weighs the same.',
    '',
    `- labels: ${counts(corpus, CLASSES, (post) => post.label)}`,
    `- networks: ${counts(corpus, NETWORKS, (post) => post.network)}`,
    `- surfaces: ${counts(corpus, SURFACES, (post) => post.surface)}; ${corpus.filter((post) => post.parent !== undefined).length} answer another post`,
    `- sub-categories: ${counts(corpus, subs, (post) => post.sub)}`,
    '',
    '## Method',
    '',
    `Multinomial logistic regression over ${NAMES.length} named features (${FAMILIES.length} families with ${cues} cues, structure, context) and`,
    `${BUCKETS} buckets of hashed words and word pairs. L2 penalties: cues ${SETTINGS.cuePenalty}, structure and context ${SETTINGS.structurePenalty}, buckets`,
    `${SETTINGS.hashedPenalty}. Fitted by L-BFGS with arithmetic that is the same on every machine; the weights are rounded to whole levels. The`,
    'probabilities are calibrated on the real posts, each scored by a model that had not seen its source. Thresholds:',
    `${Object.entries(THRESHOLDS)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}.`,
    '',
    '## Figures',
    '',
    ...figures.map((line) => line.replace(/^(#+) /, '#$1 ')),
    '## Limits',
    '',
    'Written posts are clearer than real ones. Real posts whose purpose shows only in who writes them, news teasers without a',
    'link, polite self-praise and long lessons told with many emoji are where it errs most. `pitch` is no judgement of worth.',
  ].join('\n')}\n`;
}
