import type { Network } from '../../../lib/core/vocabulary.ts';
import type { Attempt, DayTotal, Entry } from '../../../lib/ledger/types.ts';
import type { ControlPage } from './control-page.ts';

const MINUTE_MS = 60_000;

/** An entry of so many minutes ago, as a post on X that helped unless said otherwise. */
export function entryOf(minutes: number, more: Partial<Entry> = {}): Entry {
  const at = Date.now() - minutes * MINUTE_MS;
  return {
    id: `seeded-${minutes}`,
    at,
    day: toDay(at),
    network: 'x',
    surface: 'post',
    label: 'helpful',
    corrected: false,
    excluded: false,
    modelVersion: 'seeded',
    probabilities: { helpful: 0.8, pitch: 0.1, neutral: 0.1 },
    evidence: 'toast-link',
    acts: ['started'],
    ...more,
  };
}

/** An attempt nobody saw the end of. */
export function attemptOf(minutes: number, more: Partial<Attempt> = {}): Attempt {
  const { corrected: _corrected, excluded: _excluded, ...entry } = entryOf(minutes);
  return { ...entry, id: `attempt-${minutes}`, outcome: 'unknown', evidence: 'timeout', ...more };
}

/** Writes entries, their totals and attempts where the popup has made the database. */
export async function seedLedger(
  control: ControlPage,
  entries: readonly Entry[],
  attempts: readonly Attempt[] = [],
): Promise<void> {
  const totals = [...new Set(entries.map(({ day, network }) => `${day} ${network}`))].map((key) => {
    const [day = '', network = ''] = key.split(' ');
    return toTotal(day, network as Network, entries);
  });
  await control.page.evaluate(putAll, { entries, attempts, totals });
}

function toTotal(day: string, network: Network, entries: readonly Entry[]): DayTotal {
  const mine = entries.filter((entry) => entry.day === day && entry.network === network);
  const count = (label: string) => mine.filter((entry) => !entry.excluded && entry.label === label).length;
  return {
    day,
    network,
    helpful: count('helpful'),
    pitch: count('pitch'),
    neutral: count('neutral'),
    unsure: count('unsure'),
    excluded: mine.filter(({ excluded }) => excluded).length,
  };
}

function toDay(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Runs in the page. */
async function putAll(rows: Record<'entries' | 'attempts' | 'totals', readonly object[]>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('goodturn');
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    request.onsuccess = () => {
      const db = request.result;
      const transaction = db.transaction(Object.keys(rows), 'readwrite');
      for (const [store, values] of Object.entries(rows)) {
        for (const value of values) transaction.objectStore(store).put(value);
      }
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    };
  });
}
