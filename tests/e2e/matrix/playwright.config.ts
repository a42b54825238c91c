import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: 'all.run.ts',
  globalSetup: '../support/global-setup.ts',
  outputDir: '../../../.cache/matrix/output',
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
});
