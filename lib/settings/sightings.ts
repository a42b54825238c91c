import { withLock } from '../platform/lock.ts';
import { storage } from '../platform/storage.ts';
import type { Sighting } from './types.ts';

const sightingsItem = storage.defineItem<readonly Sighting[]>('local:sightings', {
  fallback: [],
  version: 1,
});

/** `known` with this one in the place of the last of its composer; the same list where nothing changed. */
export function addSighting(known: readonly Sighting[], seen: Sighting): readonly Sighting[] {
  const last = known.find(({ composer }) => composer === seen.composer);
  const isSame = last !== undefined && JSON.stringify(last) === JSON.stringify(seen);
  return isSame ? known : [...known.filter((each) => each !== last), seen];
}

/** Remembers a sighting; written only where something changed. Background only. */
export function noteSighting(seen: Sighting): Promise<void> {
  return withLock('sightings', async () => {
    const known = await sightingsItem.getValue();
    const next = addSighting(known, seen);
    if (next !== known) await sightingsItem.setValue(next);
  });
}

/** The last sighting of each composer. */
export async function readSightings(): Promise<readonly Sighting[]> {
  return sightingsItem.getValue();
}

/** Part of deleting everything. */
export function forgetSightings(): Promise<void> {
  return withLock('sightings', () => sightingsItem.removeValue({ removeMeta: true }));
}
