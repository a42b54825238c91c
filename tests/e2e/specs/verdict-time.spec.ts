import { measureVerdicts, TEXTS } from '../../../bench/in-chromium.ts';
import { toLatency, toUndisturbed, UNDISTURBED } from '../../../bench/latency.ts';
import { findTooSlow } from '../../../bench/slow.ts';
import { expect, test } from '../support/extension.ts';

// Other tests share the processor, so each text's best time counts here; `npm run bench` counts them all.
test('a verdict takes no longer than its budget', async ({ context }) => {
  const measured = await measureVerdicts(context);
  const latency = measured.map(({ length, samples }) =>
    toLatency(UNDISTURBED, length, toUndisturbed(samples, TEXTS)),
  );
  expect(findTooSlow(latency)).toEqual([]);
});
