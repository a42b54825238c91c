import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ensureBuild, ROOT, type Target } from '../tests/e2e/support/build.ts';
import budgets from './budgets.json' with { type: 'json' };
import { bundleJudge } from './bundle-judge.ts';
import { measureInChromium } from './in-chromium.ts';
import { measureInNode } from './in-node.ts';
import { findTooSlow } from './slow.ts';
import { type SizeLine, toLatencyTable, toPage, toSizeTable } from './report.ts';
import { measureSizes, toGzipBytes } from './size.ts';

/**
 * `npm run bench`: prints how long a verdict takes and how much the extension weighs, and ends with
 * status 1 where a budget is not kept. `--write` also keeps the figures in docs/bench.md and
 * bench/results.
 */

async function listSizes(target: Target): Promise<readonly SizeLine[]> {
  const sizes = await measureSizes(await ensureBuild(target));
  return [
    {
      what: `${target}: content scripts`,
      bytes: sizes.contentScripts,
      budget: budgets.bytes.contentScripts,
    },
    { what: `${target}: popup`, bytes: sizes.popup, budget: budgets.bytes.popup },
    { what: `${target}: the whole build, zipped`, bytes: sizes.zip, budget: budgets.bytes.zip },
  ];
}

const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
const sizes: readonly SizeLine[] = [
  {
    what: 'model, cues and scoring code',
    bytes: toGzipBytes(await bundleJudge()),
    budget: budgets.bytes.scoring,
  },
  ...(await listSizes('chrome')),
  ...(await listSizes('firefox')),
];
const latency = [...(await measureInNode()), ...(await measureInChromium())];

const figures = `${toLatencyTable(latency)}\n\n${toSizeTable(sizes)}`;
const where = `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}`;
console.log(`${where}\n\n${figures}`);

if (process.argv.includes('--write')) {
  const at = new Date().toISOString();
  const results = join(ROOT, 'bench/results');
  await mkdir(results, { recursive: true });
  const record = JSON.stringify({ at, machine, latency, sizes }, null, 2);
  await writeFile(join(results, `${at.slice(0, 10)}.json`), `${record}\n`);
  await writeFile(join(ROOT, 'docs/bench.md'), toPage(`${at.slice(0, 10)}, ${where}`, figures));
}

const broken = [
  ...findTooSlow(latency),
  ...sizes
    .filter(({ bytes, budget }) => bytes > budget)
    .map(({ what, bytes, budget }) => `${what}: ${bytes} bytes; the budget is ${budget}`),
];
for (const line of broken) console.error(line);
process.exitCode = broken.length === 0 ? 0 : 1;
