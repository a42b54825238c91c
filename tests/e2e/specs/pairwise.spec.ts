import { toPairwiseCases } from '../matrix/cases.ts';
import { runCase } from '../matrix/run-case.ts';
import { COMPOSERS } from '../support/composers.ts';
import { expect, test } from '../support/extension.ts';
import { FURTHER_COMPOSERS, THREAD_COMPOSER } from '../support/further-composers.ts';

test.describe.configure({ mode: 'parallel' });

/** Another seed by `MATRIX_SEED`; a worker must come to the same titles as the process that lists them. */
const SEED = Number((process.env['MATRIX_SEED'] ??= String(Math.floor(Math.random() * 1_000))));

for (const [index, driver] of [...COMPOSERS, ...FURTHER_COMPOSERS, THREAD_COMPOSER].entries()) {
  test(`${driver.id}: an entry for what was posted, and for nothing else`, async ({
    page,
    replicas,
    ledger,
  }) => {
    test.setTimeout(180_000);
    test.info().annotations.push({ type: 'seed', description: String(SEED) });
    for (const wanted of toPairwiseCases(driver, index, SEED)) {
      const result = await runCase({ page, replicas }, ledger, driver, wanted);
      expect(result.entries, `seed ${SEED}: ${JSON.stringify(result)}`).toBe(result.posted);
    }
  });
}
