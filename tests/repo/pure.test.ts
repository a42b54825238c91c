import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT } from '../e2e/support/build.ts';

test('text, scoring and balance compile without a DOM, so that they run anywhere', async () => {
  const compile = promisify(execFile)('npx', ['tsc', '-p', 'tsconfig.pure.json', '--listFiles'], {
    cwd: ROOT,
  });
  const { stdout } = await compile.catch((failure: { stdout: string }) => failure);
  expect(stdout.split('\n').filter((line) => line.includes('error TS'))).toEqual([]);
  for (const file of ['lib/core/vocabulary.ts', 'lib/text/tokenize.ts', 'lib/ledger/balance.ts'])
    expect(stdout).toContain(file);
  expect(stdout).not.toMatch(/lib\.dom\.d\.ts|node_modules\/@types\//);
});
