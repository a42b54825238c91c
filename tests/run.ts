import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, ROOT } from './e2e/support/build.ts';
import { getChromium } from './e2e/support/chromium.ts';

/**
 * `npm test`: everything that has to hold, in a real Chromium too. The last line of the output is
 * `N passed, N failed`, with `, N skipped` where there are such.
 */

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Passed at the second try; also in `passed`. */
  readonly flaky: number;
}

interface Run {
  readonly script: string;
  readonly args: readonly string[];
  readonly report: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly count: (report: unknown) => Counts;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  readonly errors: readonly unknown[];
}

const REPORTS = join(ROOT, '.cache/reports');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const E2E_REPORT = join(REPORTS, 'e2e.json');

const RUNS: readonly Run[] = [
  {
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    report: UNIT_REPORT,
    count: (report) => countVitest(report as VitestReport),
  },
  {
    script: 'test:e2e',
    args: ['--reporter=list,json'],
    report: E2E_REPORT,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT },
    count: (report) => countPlaywright(report as PlaywrightReport),
  },
];

function countVitest(report: VitestReport): Counts {
  // A file that does not even load has no test of its own, and is still a failure.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    flaky: 0,
  };
}

function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    flaky: stats.flaky,
  };
}

function execute({ script, args, report, env, count }: Run): Counts {
  rmSync(report, { force: true });
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (!existsSync(report)) {
    console.error(`npm run ${script} ended with ${status} and left no report`);
    return { passed: 0, failed: 1, skipped: 0, flaky: 0 };
  }
  const counts = count(JSON.parse(readFileSync(report, 'utf8')));
  if (status === 0 || counts.failed > 0) return counts;
  console.error(`npm run ${script} ended with ${status} although no test failed`);
  return { ...counts, failed: 1 };
}

/** What git sees as changed; a run of the tests must leave it as it was. Null outside of a clone. */
function readTree(): string | null {
  try {
    return execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  } catch (error) {
    console.error(`Not checked that the tree stays clean: ${String(error)}`);
    return null;
  }
}

const started = Date.now();
const before = readTree();
mkdirSync(REPORTS, { recursive: true });
process.env['GOODTURN_CHROMIUM'] = await getChromium();
console.log(`Chromium: ${process.env['GOODTURN_CHROMIUM']}`);
await ensureBuild('chrome');
await ensureBuild('firefox');

const results = RUNS.map((run) => ({ script: run.script, counts: execute(run) }));
const isClean = readTree() === before;
if (!isClean) console.error('The tests changed files of the project:\n', readTree());

const sum = (name: keyof Counts) => results.reduce((total, { counts }) => total + counts[name], 0);
console.log('');
for (const { script, counts } of results) {
  const again = counts.flaky > 0 ? `, ${counts.flaky} of them at the second try` : '';
  console.log(
    `${script}: ${counts.passed} passed${again}, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
}
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
const failed = sum('failed') + (isClean ? 0 : 1);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`${sum('passed')} passed, ${failed} failed${skipped}`);
process.exitCode = failed === 0 && sum('passed') > 0 ? 0 : 1;
