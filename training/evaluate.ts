import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeWith } from '../lib/classifier/judge.ts';
import { decodeModel, getModel, type Model } from '../lib/classifier/model/model.ts';
import { toCard } from './card.ts';
import { readCorpus, readJsonLines, type Post } from './corpus.ts';
import type { Judged } from './figures.ts';
import { learn, toLessons, toRealLessons } from './learn.ts';
import { type RealRow, readRealRows } from './real-features.ts';
import { reportPart } from './report.ts';
import { foldOf } from './split.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** One voice in so many is held out for the figures on the project's own posts. */
const HELD_OUT = 5;

/** A real post as evaluation folders hold it: `posts.jsonl`, with these two fields where they are known. */
interface RealPost extends Post {
  readonly agreed?: boolean;
  readonly authorInTrain?: boolean;
}

function judgeAll(posts: readonly Post[], model: Model): Judged[] {
  return posts.map((post) => {
    const { label, probabilities, nudgeable } = judgeWith(model, post);
    return { network: post.network, sub: post.sub, truth: post.label, said: label, probabilities, nudgeable };
  });
}

/** Figures on posts of voices that the model of these figures has not seen: another model than the one that ships. */
function reportOwn(corpus: readonly Post[], real: readonly RealRow[]): string[] {
  const isHeld = (post: Post): boolean => foldOf(post.voice, HELD_OUT) === 0;
  const model = decodeModel(
    learn([...toLessons(corpus.filter((post) => !isHeld(post))), ...toRealLessons(real)]),
  );
  return [
    "## The project's own held-out posts",
    '',
    `Voices that fall into one part of ${HELD_OUT}. The model of these figures was trained without them; it is not the one that ships.`,
    '',
    ...reportPart('All', judgeAll(corpus.filter(isHeld), model)),
  ];
}

function reportReal(folder: string): string[] {
  const posts = readJsonLines(join(folder, 'posts.jsonl')) as RealPost[];
  const model = getModel();
  const judged = judgeAll(posts, model);
  const only = (keep: (post: RealPost) => boolean): Judged[] =>
    judged.filter((_, i) => keep(posts[i] as RealPost));
  const lines = [
    '## Real posts',
    '',
    `Model ${model.version}. Where these are evaluation posts, none was trained on; nearly all their sources were.`,
    '',
    ...reportPart('All rows', judged),
  ];
  if (posts.some((post) => post.agreed !== undefined)) {
    lines.push(
      ...reportPart(
        'Rows on which the two labellers agreed',
        only((post) => post.agreed === true),
      ),
    );
  }
  if (posts.some((post) => post.authorInTrain !== undefined)) {
    lines.push(
      ...reportPart(
        'Rows of authors who are not among the learning posts',
        only((post) => post.authorInTrain === false),
      ),
    );
  }
  return lines;
}

/** `npm run evaluate -- [--card] [DIR]`: prints figures; `--card` writes them to the model card. */
function main(args: readonly string[]): void {
  const folder = args.find((arg) => !arg.startsWith('--'));
  const corpus = readCorpus(join(HERE, 'corpus'));
  const learnedFrom = readRealRows(join(HERE, 'real/features.jsonl'));
  const own = reportOwn(corpus, learnedFrom);
  const real = folder === undefined ? [] : reportReal(folder);
  process.stdout.write(`${[...own, ...real].join('\n')}\n`);
  if (folder === undefined)
    process.stdout.write(
      'No folder of real posts was given: `npm run evaluate -- DIR` measures on DIR/posts.jsonl too.\n',
    );
  if (args.includes('--card'))
    writeFileSync(
      join(HERE, 'model-card.md'),
      toCard({ corpus, real: learnedFrom }, getModel().version, [...own, ...real]),
    );
}

main(process.argv.slice(2));
