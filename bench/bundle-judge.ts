import { build } from 'esbuild';
import { ROOT } from '../tests/e2e/support/build.ts';

/** The scoring code with its model, as one script that leaves `judge` behind. */
export async function bundleJudge(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { judge } from './lib/classifier/judge.ts'; globalThis.judge = judge;",
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome120',
    write: false,
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('esbuild wrote nothing');
  return script.text;
}
