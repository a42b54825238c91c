import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** Bytes, as product.md counts them: gzip -9, except `zip`, which is the whole archive. */
export interface Sizes {
  /** All static content scripts with their style sheets. */
  readonly contentScripts: number;
  /** All that the popup's page loads or imports, also dynamically. */
  readonly popup: number;
  readonly zip: number;
}

interface Manifest {
  readonly action: { readonly default_popup: string };
  readonly content_scripts: readonly { readonly js?: readonly string[]; readonly css?: readonly string[] }[];
}

/** Measures a built extension in `folder`. */
export async function measureSizes(folder: string): Promise<Sizes> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const popup = await findReachable(folder, manifest.action.default_popup);
  return {
    contentScripts: await sumGzip(folder, scripts),
    popup: await sumGzip(folder, popup),
    zip: await measureZip(folder),
  };
}

/** The files that `entry` leads to by script, link, style, import and import(), itself included. */
export async function findReachable(folder: string, entry: string): Promise<readonly string[]> {
  const found = new Set<string>();
  const queue = [entry];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    queue.push(...toReferences(path, await readFile(join(folder, path), 'utf8')));
  }
  return [...found].sort();
}

const REFERENCES: Readonly<Record<string, readonly RegExp[]>> = {
  '.html': [/(?:src|href)="([^"#?]+)/g],
  '.js': [/(?:from|import)\s*\(?\s*["'`]([^"'`]+\.(?:js|json))["'`]/g],
  '.css': [/(?:url\(|@import\s*)["']?([^"')]+)/g],
};

function toReferences(path: string, content: string): readonly string[] {
  const patterns = REFERENCES[posix.extname(path)] ?? [];
  const named = patterns.flatMap((pattern) => [...content.matchAll(pattern)].map(([, name]) => name ?? ''));
  return named
    .filter((name) => name !== '' && !/^[a-z]+:/i.test(name))
    .map((name) => (name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(path), name)));
}

export function toGzipBytes(content: Uint8Array | string): number {
  return gzipSync(content, { level: 9 }).length;
}

async function sumGzip(folder: string, paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => toGzipBytes(await readFile(join(folder, path)))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Local header, directory entry and end record of the zip format, without further fields. */
const ZIP_FILE_BYTES = 30 + 46;
const ZIP_END_BYTES = 22;

/** What `zip -9` of the folder takes, reckoned file by file. */
async function measureZip(folder: string): Promise<number> {
  const files = await listFiles(folder);
  const sizes = await Promise.all(
    files.map(async (path) => {
      const content = await readFile(join(folder, path));
      const packed = Math.min(deflateRawSync(content, { level: 9 }).length, content.length);
      return packed + ZIP_FILE_BYTES + 2 * Buffer.byteLength(path);
    }),
  );
  return sizes.reduce((sum, size) => sum + size, ZIP_END_BYTES);
}

/** Every file below `folder`, by its path with forward slashes. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.join(
        ...join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split(/[\\/]/),
      ),
    )
    .sort();
}
