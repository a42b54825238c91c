import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, REPLICA_OUTCOMES } from '../../replicas/shared/switches.ts';
import { ROOT } from '../support/build.ts';
import type { CaseResult } from './run-case.ts';

/**
 * `npm run test:matrix`: every composer, outcome and language, about half an hour. With `--write` the table
 * goes to docs/matrix.md; other arguments go to Playwright (`-g "X home"`).
 */

const FOLDER = join(ROOT, '.cache/matrix');
const RESULTS = join(FOLDER, 'results.jsonl');
const PAGE = join(ROOT, 'docs/matrix.md');

function toCell(results: readonly CaseResult[]): string {
  const wrong = results.filter(({ entries, posted }) => entries !== posted);
  if (results.length < LOCALES.length || wrong.length > 0) {
    return `**${results.length - wrong.length} of ${LOCALES.length} right**`;
  }
  return [...new Set(results.map(({ told }) => told))].join(', ');
}

function toPage(results: readonly CaseResult[]): string {
  const composers = [...new Set(results.map(({ composer }) => composer))];
  const wrong = results.filter(({ entries, posted }) => entries !== posted);
  const phantom = wrong.filter(({ entries, posted }) => entries > posted).length;
  const rows = composers.map((composer) => {
    const cells = REPLICA_OUTCOMES.map((outcome) =>
      toCell(results.filter((each) => each.composer === composer && each.outcome === outcome)),
    );
    return `| ${[composer, ...cells].join(' | ')} |`;
  });
  return `# Every composer, outcome and language

Written by \`npm run test:matrix -- --write\`: ${results.length} cases (${LOCALES.join(', ')}), ${phantom} phantom and
${wrong.length - phantom} missed entries. A cell says what the ledger was told in all languages, once the attempt had closed; only
\`posted\` is an entry. The heads are what the replica's backend was set to: a network without such a thing posts as ever.

| composer | ${REPLICA_OUTCOMES.join(' | ')} |
| --- |${REPLICA_OUTCOMES.map(() => ' --- |').join('')}
${rows.join('\n')}
`;
}

const args = process.argv.slice(2);
const isWriting = args.includes('--write');
mkdirSync(FOLDER, { recursive: true });
rmSync(RESULTS, { force: true });
const config = join(import.meta.dirname, 'playwright.config.ts');
const { status } = spawnSync(
  join(ROOT, 'node_modules/.bin/playwright'),
  ['test', '-c', config, ...args.filter((arg) => arg !== '--write')],
  { stdio: 'inherit', env: { ...process.env, MATRIX_RESULTS: RESULTS } },
);
if (isWriting) {
  const lines = readFileSync(RESULTS, 'utf8').trim().split('\n');
  writeFileSync(PAGE, toPage(lines.map((line) => JSON.parse(line) as CaseResult)));
  spawnSync(join(ROOT, 'node_modules/.bin/prettier'), ['--write', PAGE], { stdio: 'inherit' });
}
process.exitCode = status ?? 1;
