import { execFile, spawn } from 'node:child_process';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { launchWithExtension } from './browser.ts';

/** Where people and packages put a browser that may load an unpacked extension. */
const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing', 'chrome'];
const PLACES = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/**
 * Path of a Chromium that really loads an extension; installs one where there is none (Debian's
 * package as root, Playwright's otherwise). `GOODTURN_CHROMIUM` names one to use as it is.
 *
 * @param say told, in a sentence, what takes time
 */
export async function getChromium(say: (line: string) => void = console.error): Promise<string> {
  const named = process.env['GOODTURN_CHROMIUM'];
  if (named) return named;
  const found = await findChromium();
  if (found !== null) return found;
  say('No Chromium here that loads an extension (branded Chrome does not). Installing one…');
  await installChromium();
  const installed = await findChromium();
  if (installed !== null) return installed;
  throw new Error(
    'Installed a Chromium, yet it does not load an extension. Name one that does by GOODTURN_CHROMIUM=/path.',
  );
}

/** The first browser on this machine that loads a small extension of ours, or null. */
export async function findChromium(): Promise<string | null> {
  for (const path of candidates()) {
    if ((await isThere(path)) && (await isLoadingExtensions(path))) return path;
  }
  return null;
}

function candidates(): readonly string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  return [...new Set([...PLACES, chromium.executablePath(), ...onPath])];
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Asked by trying: branded Chrome starts with the switch and ignores it. */
async function isLoadingExtensions(executablePath: string): Promise<boolean> {
  const extensionDir = await mkdtemp(join(tmpdir(), 'goodturn-probe-'));
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  try {
    await writeFile(join(extensionDir, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(extensionDir, 'worker.js'), '');
    const probe = await launchWithExtension({ executablePath, extensionDir });
    await probe.close();
    return true;
  } catch (cause) {
    // Any failure to start or to load has the one meaning that this browser is not for us.
    console.error(`${executablePath} is not used: ${cause instanceof Error ? cause.message : String(cause)}`);
    return false;
  } finally {
    await rm(extensionDir, { recursive: true, force: true });
  }
}

async function installChromium(): Promise<void> {
  if (process.getuid?.() === 0 && (await isCommand('apt-get'))) {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  } else {
    await run('npx', ['playwright', 'install', 'chromium']);
  }
}

async function isCommand(name: string): Promise<boolean> {
  return promisify(execFile)(name, ['--version']).then(
    () => true,
    () => false,
  );
}

/** Runs a command with its output sent to standard error, so that ours stays readable. */
function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}`)),
    );
  });
}
