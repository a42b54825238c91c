/**
 * Pictures of every state of the coach, to be looked at:
 *   node tests/gallery/coach/shoot.ts [folder] [part of a picture's name]
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { getChromium } from '../../e2e/support/chromium.ts';
import { coach } from '../../e2e/support/coach.ts';
import { buildStage } from './build.ts';
import { SCENES } from './scenes.ts';

interface Look {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
  readonly forcedColors?: 'active';
}

/** Pressed before the picture is taken, by the name of the scene. */
const PRESSES: Readonly<Record<string, readonly string[]>> = {
  'card-pitch': ['I disagree', 'Mute…'],
};

const LOOKS: readonly Look[] = [
  { name: 'light', query: '', width: 1280, height: 560 },
  { name: 'dark', query: '&dark', width: 1280, height: 560 },
  { name: 'rtl', query: '&dir=rtl', width: 1280, height: 560 },
  { name: 'narrow', query: '', width: 360, height: 640 },
  { name: 'comment', query: '&shape=comment', width: 760, height: 560 },
  { name: 'forced', query: '', width: 760, height: 560, forcedColors: 'active' },
  { name: 'dialog-dark', query: '&shape=dialog&dark', width: 900, height: 600 },
];

const [folder = '.cache/gallery/coach/pictures', only = ''] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const url = await buildStage();
const browser = await chromium.launch({
  executablePath: await getChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const look of LOOKS) {
  const page = await browser.newPage({
    viewport: look,
    reducedMotion: 'reduce',
    forcedColors: look.forcedColors ?? 'none',
  });
  for (const scene of Object.keys(SCENES).filter((name) => `${name}.${look.name}`.includes(only))) {
    for (const press of [null, ...(PRESSES[scene] ?? [])]) {
      await page.goto('about:blank');
      await page.goto(`${url}#scene=${scene}${look.query}`);
      if (press) await coach(page).click(press);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const name = press ? `${scene}.${press.replaceAll(/\W/gu, '').toLowerCase()}` : scene;
      await page.screenshot({ path: join(folder, `${name}.${look.name}.png`), animations: 'disabled' });
    }
  }
  await page.close();
}
await browser.close();
console.log(`Pictures in ${folder}`);
