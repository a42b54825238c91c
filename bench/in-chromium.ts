import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { getChromium } from '../tests/e2e/support/chromium.ts';
import { ROOT } from '../tests/e2e/support/build.ts';
import { type Latency, toLatency } from './latency.ts';
import { createTexts, LENGTHS } from './texts.ts';

const PAGE = 'https://bench.invalid/';

/** An isolated page has a clock of 5 µs; any other one counts in tenths of a millisecond. */
const ISOLATING = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Our verdict where it has to be fast. */
export async function measureInChromium(): Promise<readonly Latency[]> {
  const browser = await chromium.launch({ executablePath: await getChromium() });
  try {
    const page = await browser.newPage();
    await page.route('**', (route) =>
      route.fulfill({ contentType: 'text/html', headers: ISOLATING, body: '<!doctype html>' }),
    );
    await page.goto(PAGE);
    await page.addScriptTag({ content: await bundleJudge() });
    const found: Latency[] = [];
    for (const length of LENGTHS) {
      const texts = createTexts(length, 50);
      const samples = await page.evaluate(timeVerdicts, { texts, runs: 1000, warmUp: 300 });
      found.push(toLatency('Goodturn, Chromium', length, samples));
    }
    return found;
  } finally {
    await browser.close();
  }
}

/** The scoring code with its model, as one script that leaves `judge` behind. */
export async function bundleJudge(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { judge } from './lib/classifier/judge.ts'; globalThis.judge = judge;",
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome120',
    write: false,
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('esbuild wrote nothing');
  return script.text;
}

/** Runs in the page. */
function timeVerdicts(task: { texts: readonly string[]; runs: number; warmUp: number }): number[] {
  const { judge } = globalThis as unknown as { judge: (draft: { text: string }) => unknown };
  const samples: number[] = [];
  for (let count = -task.warmUp; count < task.runs; count++) {
    const text = task.texts[(count + task.warmUp) % task.texts.length] ?? '';
    const start = performance.now();
    judge({ text });
    if (count >= 0) samples.push(performance.now() - start);
  }
  return samples;
}
