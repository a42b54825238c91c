import { expect, test } from 'vitest';
import { bundleJudge } from '../../bench/bundle-judge.ts';
import { measureSizes, toGzipBytes } from '../../bench/size.ts';
import budgets from '../../bench/budgets.json' with { type: 'json' };
import { getArtifact, TARGETS } from './support/artifact.ts';

test.each(TARGETS)('%s stays within its budgets', async (target) => {
  const { folder } = await getArtifact(target);
  const sizes = await measureSizes(folder);
  for (const name of ['contentScripts', 'popup', 'zip'] as const) {
    console.log(`${target} ${name}: ${kB(sizes[name])} of ${kB(budgets.bytes[name])}`);
    expect(sizes[name], name).toBeGreaterThan(0);
    expect(sizes[name], name).toBeLessThanOrEqual(budgets.bytes[name]);
  }
});

test('model, cues and scoring code stay within their budget', async () => {
  const bytes = toGzipBytes(await bundleJudge());
  console.log(`model, cues and scoring code: ${kB(bytes)} of ${kB(budgets.bytes.scoring)}`);
  expect(bytes).toBeLessThanOrEqual(budgets.bytes.scoring);
});

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
