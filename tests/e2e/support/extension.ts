import {
  test as base,
  type BrowserContext,
  expect,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test';
import { type LoggedRequest, type Replicas, startReplicas } from '../../replicas/server.ts';
import { launchWithExtension, type RunningExtension } from './browser.ts';
import { getBuildDir } from './build.ts';
import { getChromium } from './chromium.ts';
import { type ControlPage, openControlPage } from './control-page.ts';

export { expect };

interface WorkerFixtures {
  /** The three networks, served under their real host names. */
  replicas: Replicas;
  /** One browser per worker; every test begins with an empty ledger and default settings. */
  running: RunningExtension;
  control: ControlPage;
}

interface TestFixtures {
  /** Whether the test itself has the extension ask for something, to see that it is refused. */
  triesRequests: boolean;
  context: BrowserContext;
  page: Page;
  extensionId: string;
  /** Reads the extension's real database. */
  ledger: ControlPage;
  /** Stops the background worker as an idle browser does. */
  stopWorker: () => Promise<void>;
  /** Opens the popup as a tab of its own. */
  openPopup: () => Promise<Page>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  replicas: [
    async ({}, use) => {
      // Strangers are led here too, so that a request to anybody at all would be seen.
      const replicas = await startReplicas({ logsStrangers: true });
      await use(replicas);
      await replicas.close();
    },
    { scope: 'worker' },
  ],
  running: [
    async ({ replicas }, use) => {
      const running = await launchWithExtension({
        executablePath: await getChromium(),
        extensionDir: getBuildDir('chrome'),
        args: replicas.chromiumArgs,
      });
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  control: [
    async ({ running }, use) => {
      await use(await openControlPage(running.context, running.extensionId));
    },
    { scope: 'worker' },
  ],
  triesRequests: [false, { option: true }],
  context: async ({ running, control, replicas, triesRequests }, use) => {
    const { context, extensionId } = running;
    await control.reset();
    const wrong = watchExtension(context, extensionId);
    const before = replicas.requests.length;
    await use(context);
    for (const page of context.pages()) if (page !== control.page) await page.close();
    wrong.stop();
    if (!triesRequests) expect(wrong.requests, 'the extension makes no network request').toEqual([]);
    const strangers = replicas.requests.slice(before).filter((request) => isStranger(replicas, request));
    expect(strangers, 'nobody asks a host that is no network').toEqual([]);
    expect(wrong.errors, 'no error of the extension goes uncaught').toEqual([]);
  },
  page: async ({ context }, use) => {
    await use(await context.newPage());
  },
  extensionId: async ({ running }, use) => {
    await use(running.extensionId);
  },
  ledger: async ({ control }, use) => {
    await use(control);
  },
  stopWorker: async ({ control }, use) => {
    await use(control.stopWorker);
  },
  openPopup: async ({ context, extensionId }, use) => {
    await use(async () => {
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${extensionId}/popup.html`);
      return popup;
    });
  },
});

/** Asked by the browser for itself, with or without an extension. */
const BROWSER_MAKER = /(^|\.)(google\.com|googleapis\.com|gvt1\.com)$/;

function isStranger(replicas: Replicas, { host, origin = '' }: LoggedRequest): boolean {
  const name = host.replace(/:\d+$/, '');
  if (origin.startsWith('chrome-extension:')) return true;
  return !replicas.hosts.includes(name) && !BROWSER_MAKER.test(name);
}

/** Collects what must not be: requests from the extension's pages and worker, and uncaught errors of its code. */
function watchExtension(context: BrowserContext, extensionId: string) {
  const origin = `chrome-extension://${extensionId}`;
  const requests: string[] = [];
  const errors: string[] = [];
  const onRequest = (request: Request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    const isOwn = ['chrome-extension:', 'data:', 'blob:'].includes(new URL(request.url()).protocol);
    if (from.startsWith(origin) && !isOwn) requests.push(request.url());
  };
  const onError = (event: WebError) => {
    const { stack, message } = event.error();
    if ((stack ?? '').includes(origin)) errors.push(stack ?? message);
  };
  context.on('request', onRequest);
  context.on('weberror', onError);
  return {
    requests,
    errors,
    stop() {
      context.off('request', onRequest);
      context.off('weberror', onError);
    },
  };
}
