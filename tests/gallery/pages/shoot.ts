import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';

/*
 * Pictures of popup and settings on invented data, for a designer's eye:
 * `node tests/gallery/pages/shoot.ts FOLDER [name begins with]`
 */
const HERE = import.meta.dirname;
const [folder = 'pictures', only = ''] = process.argv.slice(2);
const out = resolve(folder);

interface Shot {
  readonly page: 'popup' | 'settings';
  readonly scene: string;
  readonly width: number;
  readonly dark?: boolean;
  readonly rtl?: boolean;
  readonly forced?: boolean;
  readonly contrast?: boolean;
  readonly zoom?: number;
  /** Presses before the picture, by role and name. */
  readonly press?: readonly (readonly ['button' | 'text', string])[];
}

const SHOTS: readonly Shot[] = [
  ...['reading', 'empty', 'few', 'many', 'full', 'unrecognised', 'failed'].map((scene): Shot => ({
    page: 'popup',
    scene,
    width: 380,
  })),
  { page: 'popup', scene: 'many', width: 380, dark: true },
  { page: 'popup', scene: 'full', width: 380, dark: true },
  { page: 'popup', scene: 'full', width: 320 },
  { page: 'popup', scene: 'full', width: 1200 },
  { page: 'popup', scene: 'full', width: 1200, dark: true },
  { page: 'popup', scene: 'full', width: 380, rtl: true },
  { page: 'popup', scene: 'many', width: 380, forced: true },
  { page: 'popup', scene: 'many', width: 380, contrast: true },
  { page: 'popup', scene: 'full', width: 380, zoom: 2 },
  { page: 'popup', scene: 'few', width: 380, press: [['text', 'Check any text']] },
  { page: 'popup', scene: 'few', width: 380, dark: true, press: [['text', 'Check any text']] },
  { page: 'popup', scene: 'many', width: 320, press: [['button', 'Delete']] },
  ...['default', 'changed'].map((scene): Shot => ({ page: 'settings', scene, width: 1200 })),
  { page: 'settings', scene: 'changed', width: 1200, dark: true },
  { page: 'settings', scene: 'changed', width: 320 },
  { page: 'settings', scene: 'default', width: 800, rtl: true },
  { page: 'settings', scene: 'default', width: 700, forced: true },
  { page: 'settings', scene: 'default', width: 700, press: [['button', 'Delete everything…']] },
];

async function bundle(): Promise<string> {
  const outdir = join(out, 'site');
  await build({
    entryPoints: {
      gallery: join(HERE, 'gallery.tsx'),
      popup: join(HERE, '../../../components/popup/popup.css'),
      settings: join(HERE, '../../../components/settings/settings.css'),
    },
    outdir,
    bundle: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { 'wxt/browser': join(HERE, 'browser.ts') },
  });
  for (const page of ['popup', 'settings']) {
    const html = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${page}.css"><body><script src="gallery.js"></script>`;
    await writeFile(join(outdir, `${page}.html`), html);
  }
  return outdir;
}

function nameOf(shot: Shot): string {
  const traits = ['dark', 'rtl', 'forced', 'contrast', 'zoom', 'press'] as const;
  return [shot.page, shot.scene, shot.width, ...traits.filter((trait) => shot[trait])].join('-');
}

await mkdir(out, { recursive: true });
const site = await bundle();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
});
for (const shot of SHOTS.filter((each) => nameOf(each).startsWith(only))) {
  const zoom = shot.zoom ?? 1;
  const page = await browser.newPage({
    viewport: { width: shot.width, height: shot.page === 'popup' ? 600 : 900 },
    colorScheme: shot.dark ? 'dark' : 'light',
    forcedColors: shot.forced ? 'active' : 'none',
    contrast: shot.contrast ? 'more' : 'no-preference',
    deviceScaleFactor: 1.5,
  });
  page.on('pageerror', (error) => console.error(nameOf(shot), error));
  const query = shot.rtl ? '?dir=rtl' : '';
  await page.goto(
    `${pathToFileURL(join(site, `${shot.page}.html`)).href}${query}#${shot.page}/${shot.scene}`,
  );
  if (zoom !== 1) await page.addStyleTag({ content: `html { font-size: ${16 * zoom}px }` });
  for (const [role, name] of shot.press ?? []) {
    await (role === 'button' ? page.getByRole('button', { name }).first() : page.getByText(name)).click();
    if (name !== 'Check any text') continue;
    await page.getByRole('textbox').fill('Sign up today. Or dry the base for a day and save the money.');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('list', { name: 'Why' }).waitFor();
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) console.error(`${nameOf(shot)}: ${wide} px too wide`);
  await page.screenshot({ path: join(out, `${nameOf(shot)}.png`), fullPage: true });
  await page.close();
}
await browser.close();
