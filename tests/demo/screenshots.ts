import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchWithExtension } from '../e2e/support/browser.ts';
import { ensureBuild, ROOT } from '../e2e/support/build.ts';
import { getChromium } from '../e2e/support/chromium.ts';
import { openControlPage } from '../e2e/support/control-page.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { type DemoDraft, DRAFTS, MORE_HELP } from './drafts.ts';
import { writePost } from './write-post.ts';

/** `npm run screenshots`: the pictures of the README, made by writing and posting on the replicas. */

const SHOTS = join(ROOT, 'docs/screenshots');
const SCHEMES = ['light', 'dark'] as const;
const PAGE = { width: 1280, height: 840 };
/** The drafts whose cards the README shows. */
const SHOWN = ['x-pitch', 'linkedin-helpful', 'facebook-helpful'];
const POPUP = { width: 400, height: 720 };

async function takePictures(scheme: (typeof SCHEMES)[number], replicas: Replicas): Promise<void> {
  const running = await launchWithExtension({
    executablePath: await getChromium(),
    extensionDir: await ensureBuild('chrome'),
    args: replicas.chromiumArgs,
    isStill: true,
    colorScheme: scheme,
    viewport: PAGE,
  });
  const { context, extensionId } = running;
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: join(SHOTS, `${name}-${scheme}.png`), animations: 'disabled', caret: 'initial' });
  try {
    const control = await openControlPage(context, extensionId);
    const page = await context.newPage();
    const onCard = async ({ network, meant }: DemoDraft) => {
      const name = `${network}-${meant}`;
      if (SHOWN.includes(name)) await shoot(page, name);
    };
    const stage = { page, replicas, control, switches: { theme: scheme } };
    for (const draft of MORE_HELP) await writePost(stage, draft);
    for (const draft of DRAFTS) await writePost({ ...stage, onCard }, draft);

    await page.setViewportSize(POPUP);
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await page.getByRole('listitem').first().waitFor();
    await shoot(page, 'popup');
  } finally {
    await running.close();
  }
}

await mkdir(SHOTS, { recursive: true });
const replicas = await startReplicas();
try {
  for (const scheme of SCHEMES) await takePictures(scheme, replicas);
} finally {
  await replicas.close();
}
console.log(`Pictures: ${SHOTS}`);
