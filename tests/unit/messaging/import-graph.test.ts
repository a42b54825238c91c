import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Packages and files that end up in a bundle of `entry`. */
async function bundle(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
  });
  return Object.entries(metafile.outputs).flatMap(([, output]) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
}

describe('what a content script and the popup load', () => {
  it.each(['client', 'ask-tab', 'answer-tab'])(
    'lib/messaging/%s brings neither zod nor idb',
    async (name) => {
      const files = await bundle(`lib/messaging/${name}.ts`);
      expect(files).toContain(`lib/messaging/${name}.ts`);
      expect(files.filter((file) => /node_modules\/(zod|idb)\//.test(file))).toEqual([]);
    },
  );

  it.each(['lib/ledger/read.ts', 'lib/ledger/changes.ts', 'lib/settings/read.ts', 'lib/settings/mutes.ts'])(
    '%s brings no zod',
    async (entry) => {
      const files = await bundle(entry);
      expect(files).toContain(entry);
      expect(files.filter((file) => /node_modules\/zod\//.test(file))).toEqual([]);
    },
  );

  it('the background does check with zod', async () => {
    const files = await bundle('lib/messaging/server.ts');
    expect(files.some((file) => /node_modules\/zod\//.test(file))).toBe(true);
  });
});
