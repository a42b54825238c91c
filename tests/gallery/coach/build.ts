import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../../..');
const OUT = join(ROOT, '.cache/gallery/coach');

/**
 * Bundles the stage with the English messages in place of the browser's own and returns the URL of
 * its page. The state to show goes into the hash.
 */
export async function buildStage(): Promise<string> {
  const messages = await readFile(join(ROOT, 'public/_locales/en/messages.json'), 'utf8');
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [
      preact(),
      {
        name: 'messages-of-the-gallery',
        enforce: 'pre',
        load: (id) => (id.endsWith('lib/platform/i18n.ts') ? toMessagesModule(messages) : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(HERE, 'stage.ts'), formats: ['iife'], name: 'stageModule' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .find((each) => each.type === 'chunk');
  if (!code) throw new Error('The stage gave no script');
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'stage.js'), code.code);
  await writeFile(join(OUT, 'index.html'), PAGE);
  return pathToFileURL(join(OUT, 'index.html')).href;
}

const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stage</title></head><body><script src="stage.js"></script></body></html>\n';

function toMessagesModule(messages: string): string {
  return `const MESSAGES = ${messages};
    export function t(key, ...given) {
      return (MESSAGES[key]?.message ?? '').replace(/\\$(\\d)/g, (_, n) => String(given[n - 1] ?? ''));
    }`;
}
