import type { DayTotal, Entry } from './types.ts';

type Counted = Pick<Entry, 'day' | 'network' | 'label' | 'excluded'>;

/** `total` with one entry more (`by` 1) or less (-1). An excluded entry counts as that alone. */
export function withEntry(total: DayTotal, entry: Counted, by: 1 | -1): DayTotal {
  const field = entry.excluded ? 'excluded' : entry.label;
  return { ...total, [field]: total[field] + by };
}

export function toEmptyTotal({ day, network }: Pick<Counted, 'day' | 'network'>): DayTotal {
  return { day, network, helpful: 0, pitch: 0, neutral: 0, unsure: 0, excluded: 0 };
}

export function isEmptyTotal({ helpful, pitch, neutral, unsure, excluded }: DayTotal): boolean {
  return helpful + pitch + neutral + unsure + excluded === 0;
}

/** What the totals of these entries must be, by day and network. Days without entries have none. */
export function toTotals(entries: Iterable<Counted>): DayTotal[] {
  const totals = new Map<string, DayTotal>();
  for (const entry of entries) {
    const key = `${entry.day} ${entry.network}`;
    totals.set(key, withEntry(totals.get(key) ?? toEmptyTotal(entry), entry, 1));
  }
  return [...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total);
}
