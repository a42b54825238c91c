import type { Latency } from './latency.ts';
import { LENGTHS } from './texts.ts';

export interface SizeLine {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

/** A table that reads well in a terminal and is Markdown as well. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const toLine = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(' | ')} |`;
  const rule = toLine(
    head.map(() => ''),
    '-',
  );
  return [toLine(head), rule, ...rows.map((row) => toLine(row))].join('\n');
}

/** One row per engine, p50 / p95 in milliseconds. */
export function toLatencyTable(found: readonly Latency[]): string {
  const engines = [...new Set(found.map(({ engine }) => engine))];
  const rows = engines.map((engine) => [
    engine,
    ...LENGTHS.map((length) => {
      const cell = found.find((each) => each.engine === engine && each.length === length);
      return cell === undefined ? '' : `${cell.p50Ms} / ${cell.p95Ms}`;
    }),
  ]);
  return toTable(['p50 / p95, ms', ...LENGTHS.map((length) => `${length} characters`)], rows);
}

export function toSizeTable(lines: readonly SizeLine[]): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  const rows = lines.map(({ what, bytes, budget }) => [
    what,
    kB(bytes),
    kB(budget),
    `${Math.round((bytes / budget) * 100)} %`,
  ]);
  return toTable(['kB, gzip -9', 'measured', 'budget', 'used'], rows);
}

/** docs/bench.md. */
export function toPage(when: string, figures: string): string {
  return `# Bench

Written by \`npm run bench -- --write\`: ${when}.

A verdict beside [Harper](https://writewithharper.com)'s lints of the same texts in the same run. Harper checks grammar, so the two
do different work; it is the yardstick for what a local writing assistant costs.

"Undisturbed" takes each text's best time, which leaves out what else the machine did meanwhile. The budgets are held against
it: at p95, 1 ms for 280 characters and 5 ms for 3,000.

${figures}
`;
}
