import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Post, readJsonLines } from './corpus.ts';
import { toRealRows, toText } from './real-features.ts';

const KEPT = fileURLToPath(new URL('real/features.jsonl', import.meta.url));

/** `npm run features -- DIR`: hashed features of the labelled posts in `DIR/posts.jsonl`, and nothing else of them. */
function main([folder]: readonly string[]): void {
  if (folder === undefined) {
    process.stderr.write(
      'No folder was given: `npm run features -- DIR`, with the posts in DIR/posts.jsonl.\n',
    );
    process.exitCode = 1;
    return;
  }
  const rows = toRealRows(readJsonLines(join(folder, 'posts.jsonl')) as (Post & { source: string })[]);
  writeFileSync(KEPT, toText(rows));
  process.stdout.write(`${rows.length} posts; now run \`npm run train\`\n`);
}

main(process.argv.slice(2));
