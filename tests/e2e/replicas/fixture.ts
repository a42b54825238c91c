import { chromium, expect, test as base, type Browser, type Locator, type Page } from '@playwright/test';
import { startReplicas, type Replicas } from '../../replicas/server.ts';
import type { ReplicaNetwork } from '../../replicas/shared/site.ts';
import type { SwitchInput } from '../../replicas/shared/switches.ts';

interface WorkerParts {
  readonly replicas: Replicas;
  readonly replicaBrowser: Browser;
}

interface TestParts {
  /** Opens a page of a network; an error that it throws fails the test. */
  open(network: ReplicaNetwork, path: string, switches?: SwitchInput): Promise<Page>;
}

/** The replicas by themselves, in a plain browser without the extension. */
export const test = base.extend<TestParts, WorkerParts>({
  replicas: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture asks for
    async ({}, use) => {
      const replicas = await startReplicas();
      await use(replicas);
      await replicas.close();
    },
    { scope: 'worker' },
  ],
  replicaBrowser: [
    async ({ replicas }, use) => {
      const browser = await chromium.launch({
        executablePath: process.env['GOODTURN_CHROMIUM'] ?? '/usr/bin/chromium',
        args: ['--disable-gpu', '--disable-quic', ...replicas.chromiumArgs],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  async open({ replicaBrowser, replicas }, use) {
    const context = await replicaBrowser.newContext({ ignoreHTTPSErrors: true });
    const errors: Error[] = [];
    const strangers: string[] = [];
    context.on('request', (request) => {
      const { host, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && !replicas.hosts.includes(host)) strangers.push(request.url());
    });
    await use(async (network, path, switches) => {
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(replicas.url(network, path, switches));
      return page;
    });
    await context.close();
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  },
});

/** What the fake backend took, without times. */
export function acceptedBy(page: Page): Promise<{ text: string; surface: string; kind: string }[]> {
  return page.evaluate(() =>
    window.__fixture.posts.map(({ text, surface, kind }) => ({ text, surface, kind })),
  );
}

/** What the editor itself holds, which is not always what its DOM shows. */
export function modelOf(editor: Locator): Promise<string> {
  return editor.evaluate((element) => window.__fixture.model(element));
}

export { expect };
