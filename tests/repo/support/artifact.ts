import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../../bench/size.ts';
import { ensureBuild, type Target } from '../../e2e/support/build.ts';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

export interface Artifact {
  readonly folder: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
  /** Contents of the files with one of these endings, by path. */
  texts(...endings: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** The extension as it is handed out, built if need be. */
export async function getArtifact(target: Target): Promise<Artifact> {
  const folder = await ensureBuild(target);
  const files = await listFiles(folder);
  return {
    folder,
    files,
    manifest: JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Artifact['manifest'],
    async texts(...endings) {
      const chosen = files.filter((path) => endings.some((ending) => path.endsWith(ending)));
      const read = chosen.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const);
      return new Map(await Promise.all(read));
    },
  };
}
