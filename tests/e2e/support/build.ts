import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const ROOT = join(import.meta.dirname, '../../..');

const SOURCES = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'public',
  'package-lock.json',
  'package.json',
  'wxt.config.ts',
];
const LOCK = join(ROOT, '.cache/build.lock');
const LOCK_STALE_MS = 180_000;
const LOCK_LOOK_MS = 250;

export type Target = 'chrome' | 'firefox';

export function getBuildDir(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`);
}

/** Builds the extension unless what stands there is newer than every source. Returns its folder. */
export async function ensureBuild(target: Target): Promise<string> {
  const folder = getBuildDir(target);
  await mkdir(join(ROOT, '.cache'), { recursive: true });
  await takeLock();
  try {
    if (!(await isFresh(folder))) build(target);
  } finally {
    await rmdir(LOCK);
  }
  return folder;
}

function build(target: Target): void {
  const args = ['run', '--silent', target === 'chrome' ? 'build' : 'build:firefox'];
  const done = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${done.stdout}${done.stderr}`);
}

async function isFresh(folder: string): Promise<boolean> {
  const built = await modified(join(folder, 'manifest.json'));
  if (built === null) return false;
  const sources = await Promise.all(SOURCES.map((source) => newest(join(ROOT, source))));
  return Math.max(...sources) < built;
}

async function newest(path: string): Promise<number> {
  const own = await modified(path);
  if (own === null) return 0;
  if (!(await stat(path)).isDirectory()) return own;
  const inside = await readdir(path);
  return Math.max(own, ...(await Promise.all(inside.map((name) => newest(join(path, name))))));
}

async function modified(path: string): Promise<number | null> {
  return stat(path).then(
    (found) => found.mtimeMs,
    () => null,
  );
}

/** A folder is made by one process only: two runs side by side must not build over each other. */
async function takeLock(): Promise<void> {
  for (;;) {
    try {
      await mkdir(LOCK);
      return;
    } catch (error) {
      const since = await modified(LOCK);
      if (since === null) {
        if (!isTaken(error)) throw error;
      } else if (Date.now() - since > LOCK_STALE_MS) await rmdir(LOCK);
      else await pause(LOCK_LOOK_MS);
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
