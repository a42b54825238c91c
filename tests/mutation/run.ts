import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mutant, MUTANTS } from './mutants.ts';

/**
 * Takes out one watcher at a time, in a copy of the project, and runs the test that must notice.
 * `--write` puts the table into docs/mutation.md. Ends with 1 if a mutant survives.
 */
const ROOT = join(import.meta.dirname, '../..');

interface Verdict {
  readonly mutant: Mutant;
  readonly isNoticed: boolean;
}

/** A copy of what is committed, so that work in progress does not count as a mutation. */
function makeCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'goodturn-mutant-'));
  run(tmpdir(), 'git', ['clone', '--quiet', ROOT, copy]);
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function run(cwd: string, command: string, args: readonly string[]): string | null {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  return done.status === 0 ? null : `${done.stdout}${done.stderr}`;
}

/** What the failed test printed; null where it passed. */
function runTest(copy: string, { spec, test }: Mutant): string | null {
  const config = ['-c', 'tests/e2e/playwright.config.ts'];
  const only = [`specs/${spec}`, '--grep', test, '--workers=1', '--retries=0'];
  return run(copy, 'npx', ['playwright', 'test', ...config, ...only]);
}

function tryMutant(copy: string, mutant: Mutant): Verdict {
  const path = join(copy, mutant.file);
  const source = readFileSync(path, 'utf8');
  if (!source.includes(mutant.find)) throw new Error(`${mutant.file} no longer holds: ${mutant.find}`);
  writeFileSync(path, source.replace(mutant.find, mutant.replace));
  const isNoticed = runTest(copy, mutant) !== null;
  writeFileSync(path, source);
  return { mutant, isNoticed };
}

function toTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(
    ({ mutant, isNoticed }) =>
      `| ${mutant.name} | \`${mutant.file}\` | ${mutant.spec}: “${mutant.test}” | ${isNoticed ? 'noticed' : '**survived**'} |`,
  );
  return ['| taken out | file | test | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const copy = makeCopy();
const sound = [...new Map(MUTANTS.map((mutant) => [`${mutant.spec} ${mutant.test}`, mutant])).values()];
for (const mutant of sound) {
  const failure = runTest(copy, mutant);
  if (failure !== null)
    throw new Error(`${mutant.spec}: ${mutant.test}: fails without any mutation:\n${failure}`);
}
const verdicts = MUTANTS.map((mutant) => {
  const verdict = tryMutant(copy, mutant);
  console.log(`${verdict.isNoticed ? 'noticed ' : 'SURVIVED'}  ${mutant.name}`);
  return verdict;
});
rmSync(copy, { recursive: true, force: true });

if (process.argv.includes('--write')) {
  const text = `# Watchers taken out\n\nOne watcher at a time is taken out of a copy of the project, and the test that must notice is run, first without and then\nwith the mutation (\`npm run test:mutation -- --write\`).\n\n${toTable(verdicts)}\n`;
  writeFileSync(join(ROOT, 'docs/mutation.md'), text);
}
const survived = verdicts.filter(({ isNoticed }) => !isNoticed).length;
console.log(`${verdicts.length - survived} passed, ${survived} failed`);
process.exit(survived === 0 ? 0 : 1);
