import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Named by SEED to repeat a run; printed, so that there is something to name. */
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
if (process.env['VITEST_WORKER_ID'] === undefined) console.log(`Property tests: SEED=${seed}`);

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    include: ['tests/{unit,repo}/**/*.test.{ts,tsx}'],
    // Tests of what stands in a page begin with `// @vitest-environment happy-dom`.
    environment: 'node',
    setupFiles: ['tests/unit/setup.ts'],
    env: { SEED: String(seed), TZ: 'Europe/Berlin' },
    mockReset: true,
    restoreMocks: true,
    testTimeout: 20_000,
    passWithNoTests: true,
  },
});
