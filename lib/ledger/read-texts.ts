import { withLedger } from './db.ts';

/** The kept texts of these entries by their ids. An entry without one is left out. */
export function readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return withLedger(async (db) => {
    const { store } = db.transaction('texts');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return new Map(found.flatMap((kept) => (kept ? [[kept.id, kept.text]] : [])));
  });
}
