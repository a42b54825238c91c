import { toTable } from '../../bench/report.ts';
import type { Balance } from '../../lib/ledger/types.ts';
import type { Written } from './write-post.ts';

const LONGEST = 72;

/** What was written and what the ledger holds of it. */
export function toPostTable(written: readonly Written[]): string {
  const rows = written.flatMap(({ draft, entry, reasons }) => {
    const [first = '', ...rest] = reasons.map(shorten);
    const sure = `${Math.round(getOwnProbability(entry) * 100)} %`;
    return [
      [entry.network, draft.meant, entry.label, sure, entry.evidence, first],
      ...rest.map((reason) => ['', '', '', '', '', reason]),
    ];
  });
  return toTable(['network', 'meant as', 'verdict', 'sure', 'seen posted by', 'reasons'], rows);
}

function getOwnProbability({ label, probabilities }: Written['entry']): number {
  return label === 'unsure' ? Math.max(...Object.values(probabilities)) : probabilities[label];
}

export function toBalanceTable(balance: Balance, lens: string): string {
  const { gives, asks, others, room } = balance;
  return toTable(
    ['this week', 'helpful', 'pitches', 'other', `room (${lens})`],
    [['all networks', String(gives), String(asks), String(others), String(room)]],
  );
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
