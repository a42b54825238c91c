import { once } from 'node:events';
import { readLines } from './lines.ts';
import { scoreLine } from './score-line.ts';

/**
 * `npm run --silent score`: JSON lines on standard input, exactly one line out for each line in, in
 * order. Bad lines are answered with what is wrong and do not change the exit status.
 */
async function main(): Promise<void> {
  let line = 0;
  for await (const source of readLines(process.stdin)) {
    line++;
    const isRoomLeft = process.stdout.write(`${JSON.stringify(scoreLine(source, line))}\n`);
    if (!isRoomLeft) await once(process.stdout, 'drain');
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0); // whoever read the answers has read enough
});

await main();
