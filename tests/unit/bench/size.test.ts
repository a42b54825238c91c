import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findReachable, listFiles, measureSizes, toGzipBytes } from '../../../bench/size.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodturn-size-'));
  const files = {
    'manifest.json': JSON.stringify({
      action: { default_popup: 'popup.html' },
      content_scripts: [{ js: ['content.js'], css: ['content.css'] }],
    }),
    'popup.html':
      '<link rel="stylesheet" href="/assets/popup.css"><script type="module" src="/chunks/popup.js"></script>',
    'assets/popup.css': 'body{background:url(./paper.png)}',
    'assets/paper.png': 'not really a picture',
    'chunks/popup.js': 'import{a as b}from"./shared.js";import(`./later.js`);b("https://x.com/i.js")',
    'chunks/shared.js': 'export const a=1;',
    'chunks/later.js': 'import"./shared.js";',
    'chunks/options.js': 'export const options="elsewhere";',
    'content.js': 'console.log("content")',
    'content.css': ':root{color:red}',
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a page reaches what it loads and imports, also later, and nothing else', async () => {
  expect(await findReachable(folder, 'popup.html')).toEqual([
    'assets/paper.png',
    'assets/popup.css',
    'chunks/later.js',
    'chunks/popup.js',
    'chunks/shared.js',
    'popup.html',
  ]);
});

test('content scripts are weighed with their style sheets', async () => {
  const { contentScripts } = await measureSizes(folder);
  expect(contentScripts).toBe(toGzipBytes('console.log("content")') + toGzipBytes(':root{color:red}'));
});

test('a further file makes the archive heavier by itself, its name and its headers', async () => {
  const before = (await measureSizes(folder)).zip;
  await writeFile(join(folder, 'x.js'), '1');
  expect((await measureSizes(folder)).zip - before).toBe(1 + 30 + 46 + 2 * 'x.js'.length);
  expect(await listFiles(folder)).toContain('x.js');
});
