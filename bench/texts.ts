import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lengths in characters: a short post on X, a full one, a LinkedIn post, its longest. */
export const LENGTHS = [140, 280, 1000, 3000] as const;
export type Length = (typeof LENGTHS)[number];

const CORPUS = join(import.meta.dirname, '../training/corpus');

/** Posts of the corpus run together and cut at `length` characters; every text begins at another post. */
export function createTexts(length: Length, count: number): readonly string[] {
  const posts = readPosts();
  return Array.from({ length: count }, (_, at) => {
    let text = '';
    for (let next = at * 37; text.length < length; next++) text += `${posts[next % posts.length]}\n`;
    return text.slice(0, length).toWellFormed();
  });
}

function readPosts(): readonly string[] {
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'));
  const lines = files
    .toSorted()
    .flatMap((name) => readFileSync(join(CORPUS, name), 'utf8').trim().split('\n'));
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}
