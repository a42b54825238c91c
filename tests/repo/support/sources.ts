import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../e2e/support/build.ts';

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Files of the project by a glob pattern, in the order of their paths. */
export async function readSources(pattern: string): Promise<readonly Source[]> {
  const paths: string[] = [];
  for await (const path of glob(pattern, { cwd: ROOT })) paths.push(path.replaceAll('\\', '/'));
  const files = paths
    .toSorted()
    .map(async (path) => ({ path, text: await readFile(join(ROOT, path), 'utf8') }));
  return Promise.all(files);
}
