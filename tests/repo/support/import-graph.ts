import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { transform } from 'esbuild';
import { ROOT } from '../../e2e/support/build.ts';

const SOURCES = '{components,entrypoints,lib,training,bench,tests}/**/*';
const CODE = /\.tsx?$/;

/** `values`: imports that are left at run time. `all`: type imports count as well. */
export type Kind = 'values' | 'all';

/**
 * Judges the imports of our sources by `rules` and returns the violations as sentences.
 *
 * dependency-cruiser reads TypeScript through a compiler interface that TypeScript 7 does not have, so
 * it is given the same tree with the types taken out: same paths, same imports.
 */
export async function findViolations(kind: Kind, rules: IFlattenedRuleSet): Promise<readonly string[]> {
  const base = join(ROOT, '.cache/imports', kind);
  const files = await strip(kind, base);
  const { output } = await cruise(
    files,
    { baseDir: base, parser: 'swc', validate: true, ruleSet: rules, doNotFollow: 'node_modules' },
    { exportsFields: ['exports'], conditionNames: ['browser', 'import', 'default'] },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text');
  return output.summary.violations.map(toSentence);
}

function toSentence({ rule, from, to, cycle, via }: ICruiseResult['summary']['violations'][number]): string {
  const way = (cycle ?? via ?? []).map((step) => (typeof step === 'string' ? step : step.name));
  return `${rule.name}: ${from} -> ${to}${way.length > 0 ? ` by ${way.join(' -> ')}` : ''}`;
}

async function strip(kind: Kind, base: string): Promise<string[]> {
  await rm(base, { recursive: true, force: true });
  const code: string[] = [];
  for await (const entry of glob(SOURCES, { cwd: ROOT, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name).slice(ROOT.length + 1);
    await mkdir(dirname(join(base, path)), { recursive: true });
    if (CODE.test(path)) {
      await writeFile(join(base, path), await toJavaScript(kind, path));
      code.push(path);
    } else if (!path.endsWith('.jsonl')) await writeFile(join(base, path), '{}');
  }
  for (const path of ['public', 'package.json'])
    await cp(join(ROOT, path), join(base, path), { recursive: true });
  return code;
}

async function toJavaScript(kind: Kind, path: string): Promise<string> {
  const source = await readFile(join(ROOT, path), 'utf8');
  const kept =
    kind === 'all' ? source.replace(/^(import type (?=[\w*{])|export type (?=[*{]))/gm, withoutType) : source;
  const { code } = await transform(kept, {
    loader: path.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return code;
}

function withoutType(words: string): string {
  return words.replace('type ', '');
}
