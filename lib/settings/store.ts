import { storage } from '../platform/storage.ts';

/** A stored value that could not be read as settings, kept so that nothing is lost. */
export interface Unreadable {
  /** ms since the epoch */
  readonly at: number;
  readonly value: unknown;
}

/** As stored, unchecked: only the background writes it, and only the background may trust it. */
export const storedSettings = storage.defineItem<unknown>('local:settings', { version: 1 });

export const unreadableSettings = storage.defineItem<readonly Unreadable[]>('local:settings-unreadable', {
  fallback: [],
  version: 1,
});
