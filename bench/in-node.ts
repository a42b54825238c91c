import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { judge } from '../lib/classifier/judge.ts';
import { type Latency, measure, toLatency } from './latency.ts';
import { createTexts, LENGTHS } from './texts.ts';

const TEXTS = 50;

/** Our verdict beside Harper's lints: the same texts, one after the other, in one process. */
export async function measureInNode(): Promise<readonly Latency[]> {
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const found: Latency[] = [];
  for (const length of LENGTHS) {
    const texts = createTexts(length, TEXTS);
    const ours = await measure((text) => judge({ text }), texts, { runs: 500, warmUp: 200 });
    const theirs = await measure((text) => harper.lint(text), texts, { runs: TEXTS, warmUp: 10 });
    found.push(toLatency('Goodturn, Node', length, ours), toLatency('Harper, Node', length, theirs));
  }
  await harper.dispose();
  return found;
}
