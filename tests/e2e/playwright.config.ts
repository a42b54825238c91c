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
  // A worker serves one project only: fixtures of one kind do not meet those of another.
  projects: [
    { name: 'product', testMatch: 'specs/**/*.spec.ts', testIgnore: '**/pairwise.spec.ts' },
    { name: 'coach', testMatch: 'coach-gallery/**/*.spec.ts' },
    // Long, and asked for by name: `npm run test:replicas`, `npm run test:pairwise`.
    { name: 'replicas', testMatch: 'replicas/**/*.spec.ts' },
    { name: 'pairwise', testMatch: '**/pairwise.spec.ts' },
  ],
});
