import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { toBalanceIn, toRatio } from '../../lib/ledger/balance.ts';
import { toLocalDay } from '../../lib/ledger/day.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/types.ts';
import { launchWithExtension, type RunningExtension } from '../e2e/support/browser.ts';
import { ensureBuild, ROOT } from '../e2e/support/build.ts';
import { getChromium } from '../e2e/support/chromium.ts';
import { openControlPage } from '../e2e/support/control-page.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { type DemoDraft, DRAFTS } from './drafts.ts';
import { toBalanceTable, toPostTable } from './report.ts';
import { type Written, writePost } from './write-post.ts';

/**
 * `npm run demo`: Goodturn in a Chromium of its own, on replicas of the three networks. Without a
 * display, or with `--headless`, it writes and posts by itself and prints what the ledger holds.
 */

const SHOTS = join(ROOT, '.cache/demo');

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function toPath(name: string): string {
  return join(SHOTS, `${name}.png`);
}

/** Writes every draft, then prints verdicts, reasons and balance out of the extension's ledger. */
async function playAlone({ context, extensionId }: RunningExtension, replicas: Replicas): Promise<boolean> {
  await rm(SHOTS, { recursive: true, force: true });
  await mkdir(SHOTS, { recursive: true });
  const control = await openControlPage(context, extensionId);
  const page = await context.newPage();
  const onCard = async ({ network, meant }: DemoDraft) => {
    await page.screenshot({ path: toPath(`${network}-${meant}`) });
  };
  const written: Written[] = [];
  for (const draft of DRAFTS) {
    console.error(`Writing a ${draft.meant} post on ${draft.network}…`);
    written.push(await writePost({ page, replicas, control, onCard }, draft));
  }
  await page.setViewportSize({ width: 400, height: 720 });
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.getByRole('listitem').first().waitFor();
  await page.screenshot({ path: toPath('popup') });

  const ratio = toRatio(DEFAULT_SETTINGS);
  const balance = toBalanceIn(await control.totals(), 7, toLocalDay(Date.now()), ratio);
  console.log(`\n${toPostTable(written)}\n`);
  console.log(`${toBalanceTable(balance, DEFAULT_SETTINGS.lens)}\n`);
  console.log(`Read from the extension's own database. Screenshots: ${SHOTS}`);
  return written.every(({ draft, entry }) => draft.meant === entry.label);
}

/** Opens the networks and leaves the browser to the person until they close it. */
async function showToPerson({ context }: RunningExtension, replicas: Replicas): Promise<void> {
  const [first = await context.newPage()] = context.pages();
  await first.goto(replicas.url('x', '/home'));
  for (const [network, path] of [
    ['linkedin', '/feed/'],
    ['facebook', '/'],
  ] as const) {
    const page = await context.newPage();
    await page.goto(replicas.url(network, path));
  }
  await first.bringToFront();
  console.log(
    [
      'Goodturn is in the browser that just opened, on replicas of X, LinkedIn and Facebook.',
      'Write a post: the chip beside it says how it reads, and why if you press it.',
      'Post it, then open the popup by the puzzle piece in the toolbar. Nothing leaves this machine.',
      'Close the browser to end.',
    ].join('\n'),
  );
  await new Promise<void>((resolve) => {
    context.on('close', () => resolve());
  });
}

const isAlone = process.argv.includes('--headless') || !hasDisplay();
const executablePath = await getChromium();
console.error('Building…');
const extensionDir = await ensureBuild('chrome');
const replicas = await startReplicas();
const running = await launchWithExtension({
  executablePath,
  extensionDir,
  args: replicas.chromiumArgs,
  headless: isAlone,
  isStill: isAlone,
  viewport: isAlone ? { width: 1280, height: 900 } : null,
});
try {
  if (isAlone) process.exitCode = (await playAlone(running, replicas)) ? 0 : 1;
  else await showToPerson(running, replicas);
} finally {
  await running.close();
  await replicas.close();
}
