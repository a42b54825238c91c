import { defineConfig } from '@playwright/test';

const isCi = process.env['CI'] !== undefined;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './support/global-setup.ts',
  outputDir: '../../.cache/e2e',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A test that needs its second try counts as passed and is told apart in the summary.
  retries: isCi ? 1 : 0,
  forbidOnly: isCi,
  reporter: 'list',
  use: { trace: 'off', video: 'off', screenshot: 'off' },
});
