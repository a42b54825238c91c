import { withLock } from '../platform/lock.ts';
import { storage } from '../platform/storage.ts';
import type { NudgeFigures } from '../settings/types.ts';
import { NO_FIGURES } from './restraint.ts';

const figuresItem = storage.defineItem<NudgeFigures>('local:nudge-figures', {
  fallback: NO_FIGURES,
  version: 1,
});

export function readFigures(): Promise<NudgeFigures> {
  return figuresItem.getValue();
}

/** Changes the figures by what they are, one change after the other. Background only. */
export function changeFigures(change: (figures: NudgeFigures) => NudgeFigures): Promise<void> {
  return withLock('nudge-figures', async () => figuresItem.setValue(change(await figuresItem.getValue())));
}

/** Calls `onChange` with the new figures each time they change, until `signal` stops it. */
export function watchFigures(onChange: (figures: NudgeFigures) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = figuresItem.watch((figures) => onChange(figures));
  signal.addEventListener('abort', stop, { once: true });
}

/** Part of deleting everything. */
export function forgetFigures(): Promise<void> {
  return withLock('nudge-figures', () => figuresItem.removeValue({ removeMeta: true }));
}
