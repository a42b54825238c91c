import { CLASSES, NETWORKS } from '../lib/core/vocabulary.ts';
import { countMisses, toFigures, type Figures, type Judged } from './figures.ts';
import type { Share } from './intervals.ts';

function number(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

function percent(share: Share): string {
  if (share.of === 0) return 'none';
  const value = (100 * share.hits) / share.of;
  return `${value.toFixed(1)} % (${(100 * share.low).toFixed(0)}–${(100 * share.high).toFixed(0)}; ${share.hits} of ${share.of})`;
}

function describe(figures: Figures): string[] {
  const [low, high] = figures.macroF1Interval;
  return [
    `- macro-F1 ${number(figures.macroF1)} (${number(low)}–${number(high)}), accuracy ${percent(figures.accuracy)}, no abstention`,
    ...CLASSES.map((label) => {
      const { precision, recall, f1 } = figures.classes[label];
      return `- ${label}: precision ${number(precision)}, recall ${number(recall)}, F1 ${number(f1)}`;
    }),
    `- with a verdict: ${percent(figures.sure)}; right then: ${percent(figures.sureRight)}`,
    `- "pitch" said and right: ${percent(figures.pitchSaid)}`,
    `- at the nudge threshold: right ${percent(figures.nudgeRight)}, pitches found ${percent(figures.nudgeFound)}, helpful posts hit ${percent(figures.nudgeHelpful)}`,
  ];
}

/** One part of a report, as Markdown lines: all rows, each network, what is missed. Figures with 95 % intervals. */
export function reportPart(title: string, rows: readonly Judged[]): string[] {
  const lines = [`### ${title} (${rows.length} posts)`, ''];
  if (rows.length === 0) return [...lines, 'No such posts.', ''];
  lines.push(...describe(toFigures(rows)), '');
  for (const network of NETWORKS) {
    const own = rows.filter((row) => row.network === network);
    if (own.length === 0) continue;
    const { macroF1, accuracy, sure, sureRight } = toFigures(own);
    lines.push(
      `- ${network} (${own.length}): macro-F1 ${number(macroF1)}, accuracy ${percent(accuracy)}, with a verdict ${percent(sure)}, right then ${percent(sureRight)}`,
    );
  }
  const misses = countMisses(rows).map(({ sub, hits, of }) => `${sub} ${hits}/${of}`);
  return [...lines, '', `Missed by sub-category, most missed first: ${misses.join(', ')}.`, ''];
}
