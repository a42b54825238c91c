import { appendFile } from 'node:fs/promises';
import { LOCALES } from '../../replicas/shared/switches.ts';
import { COMPOSERS } from '../support/composers.ts';
import { expect, test } from '../support/extension.ts';
import { FURTHER_COMPOSERS, THREAD_COMPOSER } from '../support/further-composers.ts';
import { toAllCases } from './cases.ts';
import { runCase } from './run-case.ts';

test.describe.configure({ mode: 'parallel' });

const RESULTS = process.env['MATRIX_RESULTS'];

for (const driver of [...COMPOSERS, ...FURTHER_COMPOSERS, THREAD_COMPOSER]) {
  for (const locale of LOCALES) {
    test(`${driver.id} in ${locale}`, async ({ page, replicas, ledger }) => {
      for (const wanted of toAllCases(driver).filter((each) => each.locale === locale)) {
        const result = await runCase({ page, replicas }, ledger, driver, wanted);
        if (RESULTS !== undefined) await appendFile(RESULTS, `${JSON.stringify(result)}\n`);
        expect.soft(result.entries, JSON.stringify(result)).toBe(result.posted);
      }
    });
  }
}
