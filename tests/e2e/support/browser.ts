import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

/** What keeps a test browser quiet: it asks nobody anything of its own accord. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const WORKER_TIMEOUT_MS = 15_000;

export interface LaunchOptions {
  /** Path of a browser that loads unpacked extensions (`getChromium`). */
  readonly executablePath: string;
  /** Folder of the built extension. It is copied, so that a later build does not change a running test. */
  readonly extensionDir: string;
  /** Further switches, such as those that send the networks' host names to the replicas. */
  readonly args?: readonly string[];
  /** Default true. */
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  readonly deviceScaleFactor?: number;
  readonly locale?: string;
  /** True spares pictures from showing things half faded in. */
  readonly isStill?: boolean;
}

export interface RunningExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The copy that the browser runs. */
  readonly extensionDir: string;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/**
 * Starts a browser with a fresh profile and the extension in it.
 *
 * @throws where the extension's worker does not show up: the browser did not load it.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<RunningExtension> {
  const home = await mkdtemp(join(tmpdir(), 'goodturn-browser-'));
  const extensionDir = join(home, 'extension');
  const profile = join(home, 'profile');
  await cp(options.extensionDir, extensionDir, { recursive: true });
  await allowReloads(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.viewport === null ? null : (options.colorScheme ?? 'light'),
    ...(options.isStill === true && { reducedMotion: 'reduce' as const }),
    ...(options.deviceScaleFactor !== undefined && { deviceScaleFactor: options.deviceScaleFactor }),
    ...(options.locale !== undefined && { locale: options.locale }),
    args: [
      ...QUIET,
      ...(options.args ?? []),
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
    ],
  });
  const close = async () => {
    await context.close();
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    return { context, extensionId: await waitForExtension(context), extensionDir, close };
  } catch (cause) {
    await close();
    throw new Error(`${options.executablePath} did not load the extension`, { cause });
  }
}

async function waitForExtension(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT_MS }));
  return new URL(worker.url()).host;
}

/** Without developer mode Chromium disables an unpacked extension that reloads itself. */
async function allowReloads(profile: string): Promise<void> {
  const defaults = join(profile, 'Default');
  await mkdir(defaults, { recursive: true });
  await writeFile(
    join(defaults, 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
}
