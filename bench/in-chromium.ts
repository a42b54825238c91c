import { type BrowserContext, chromium } from '@playwright/test';
import { getChromium } from '../tests/e2e/support/chromium.ts';
import { bundleJudge } from './bundle-judge.ts';
import { CHROMIUM, type Latency, toLatency, toUndisturbed, UNDISTURBED } from './latency.ts';
import { createTexts, type Length, LENGTHS } from './texts.ts';

const PAGE = 'https://bench.invalid/';
export const TEXTS = 50;
const RUNS = 500;
const WARM_UP = 300;

/** An isolated page has a clock of 5 µs; any other one counts in tenths of a millisecond. */
const ISOLATING = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Our verdict where it has to be fast. */
export async function measureInChromium(): Promise<readonly Latency[]> {
  const browser = await chromium.launch({ executablePath: await getChromium() });
  try {
    const found = await measureVerdicts(await browser.newContext());
    return found.flatMap(({ length, samples }) => [
      toLatency(CHROMIUM, length, samples),
      toLatency(UNDISTURBED, length, toUndisturbed(samples, TEXTS)),
    ]);
  } finally {
    await browser.close();
  }
}

/** Milliseconds of verdicts on `TEXTS` texts of one length, taken in turn. */
interface Samples {
  readonly length: Length;
  readonly samples: readonly number[];
}

/** Times `judge` in a page of `context` that holds nothing else. */
export async function measureVerdicts(context: BrowserContext): Promise<readonly Samples[]> {
  const page = await context.newPage();
  await page.route(`${PAGE}**`, (route) =>
    route.fulfill({ contentType: 'text/html', headers: ISOLATING, body: '<!doctype html>' }),
  );
  await page.goto(PAGE);
  await page.addScriptTag({ content: await bundleJudge() });
  const found: Samples[] = [];
  for (const length of LENGTHS) {
    const texts = createTexts(length, TEXTS);
    const samples = await page.evaluate(timeVerdicts, { texts, runs: RUNS, warmUp: WARM_UP });
    found.push({ length, samples });
  }
  await page.close();
  return found;
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
