import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { ReplicaSite } from './shared/site.ts';

const REPLICAS = path.dirname(fileURLToPath(import.meta.url));
const PROJECT = path.join(REPLICAS, '..', '..');
const CACHE = path.join(PROJECT, '.cache', 'replicas');

/** `import css from './style.css?inline'` gives the text, as it does in the rest of the project. */
const inlineStyles: Plugin = {
  name: 'inline-styles',
  setup(esbuild) {
    esbuild.onResolve({ filter: /\.css\?inline$/ }, ({ path: request, resolveDir }) => ({
      path: path.join(resolveDir, request.slice(0, -'?inline'.length)),
      namespace: 'inline-style',
    }));
    esbuild.onLoad({ filter: /.*/, namespace: 'inline-style' }, async ({ path: file }) => ({
      contents: await readFile(file, 'utf8'),
      loader: 'text',
    }));
  },
};

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Changes with any source of the replica, with the build itself and with any package. */
async function toContentHash(network: string): Promise<string> {
  const files = [
    path.join(PROJECT, 'package-lock.json'),
    path.join(REPLICAS, 'build.ts'),
    ...(await listFiles(path.join(REPLICAS, 'shared'))),
    ...(await listFiles(path.join(REPLICAS, network))),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(PROJECT, file)).update(await readFile(file));
  return hash.digest('hex').slice(0, 20);
}

async function bundle(site: ReplicaSite): Promise<string> {
  const result = await build({
    entryPoints: [path.join(REPLICAS, site.network, site.entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: '{}',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    plugins: [inlineStyles],
    logLevel: 'silent',
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`${site.network}: the build wrote nothing`);
  return output.text;
}

async function findCached(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The script of a replica's page. Kept in `.cache/replicas` under the hash of everything it is made of.
 * Throws what esbuild throws when a source does not compile.
 */
export async function buildReplica(site: ReplicaSite): Promise<string> {
  const file = path.join(CACHE, `${site.network}-${await toContentHash(site.network)}.js`);
  const cached = await findCached(file);
  if (cached !== null) return cached;
  const script = await bundle(site);
  await mkdir(CACHE, { recursive: true });
  // Written aside and renamed, for several test workers may build at the same moment.
  const partial = `${file}.${process.pid}.partial`;
  await writeFile(partial, script);
  await rename(partial, file);
  return script;
}
