import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Class, Network, Surface } from '../lib/core/vocabulary.ts';

/** One labelled post, reply or comment (training/rubric.md). */
export interface Post {
  readonly id: string;
  readonly text: string;
  readonly network: Network;
  readonly surface: Surface;
  readonly parent?: string;
  readonly label: Class;
  readonly sub: string;
  readonly give: number;
  readonly ask: number;
  /** Who writes: posts of one voice never stand on both sides of a split. */
  readonly voice: string;
  /** Id of the other half of a minimal pair: the same post with and without the ask. */
  readonly pair?: string;
}

/** Lines of a JSON-lines file, parsed. Throws with the line's number where one is not JSON. */
export function readJsonLines(path: string): unknown[] {
  const rows: unknown[] = [];
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      try {
        rows.push(JSON.parse(line));
      } catch (error) {
        throw new Error(`${path}:${index + 1} is not JSON`, { cause: error });
      }
    });
  return rows;
}

/** All posts of the `*.jsonl` files in `folder`, files in order of their names. */
export function readCorpus(folder: string): Post[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort((a, b) => (a < b ? -1 : 1));
  return files.flatMap((file) => readJsonLines(join(folder, file)) as Post[]);
}
