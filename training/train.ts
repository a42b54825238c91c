import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ModelData } from '../lib/classifier/model/model.ts';
import { readCorpus } from './corpus.ts';
import { learn, toLessons, toRealLessons } from './learn.ts';
import { readRealRows } from './real-features.ts';

const CORPUS = new URL('corpus/', import.meta.url).pathname;
const REAL = new URL('real/features.jsonl', import.meta.url).pathname;
const WEIGHTS = new URL('../lib/classifier/model/weights.json', import.meta.url).pathname;

function toText(model: ModelData): string {
  return `${JSON.stringify(model)}\n`;
}

/** `npm run train` writes the weights; `-- --check` only says whether the committed ones are these. */
function main(isCheck: boolean): void {
  const posts = readCorpus(CORPUS);
  const real = readRealRows(REAL);
  const model = learn([...toLessons(posts), ...toRealLessons(real)]);
  const text = toText(model);
  const isSame = existsSync(WEIGHTS) && readFileSync(WEIGHTS, 'utf8') === text;
  if (isCheck && !isSame) {
    process.stderr.write(
      `the committed weights are not those of the corpus (${model.version}): run \`npm run train\`\n`,
    );
    process.exitCode = 1;
    return;
  }
  if (!isCheck) writeFileSync(WEIGHTS, text);
  process.stdout.write(
    `${posts.length} invented posts, features of ${real.length} real ones, model ${model.version}${isSame ? ', as committed' : ''}\n`,
  );
}

main(process.argv.includes('--check'));
