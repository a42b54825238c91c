import * as z from 'zod/mini';
import type { NudgeSize } from '../messaging/contract.ts';
import { withLock } from '../platform/lock.ts';
import { storage } from '../platform/storage.ts';
import type { NudgeCase, Shown } from './budget.ts';
import { decideNudge, mayPraise, NOTHING_SHOWN, withNudge, withPraise } from './budget.ts';

z.config({ jitless: true });

const shownSchema: z.ZodMiniType<Shown> = z.object({
  nudges: z.array(z.object({ day: z.string(), family: z.string() })),
  praises: z.array(z.string()),
});

const shownItem = storage.defineItem<unknown>('local:shown', { version: 1 });

/** Decides on a nudge and, saying yes, uses it up; claims of several tabs come one after the other. */
export function claimNudge(wanted: NudgeCase): Promise<NudgeSize | null> {
  return withLock('shown', async () => {
    const shown = await loadShown();
    const size = decideNudge(shown, wanted);
    if (size !== null) await shownItem.setValue(withNudge(shown, wanted));
    return size;
  });
}

/** Decides on a word of praise and, saying yes, uses it up. */
export function claimPraise(wanted: Omit<NudgeCase, 'family' | 'balance' | 'figures'>): Promise<boolean> {
  return withLock('shown', async () => {
    const shown = await loadShown();
    const isGranted = mayPraise(shown, wanted);
    if (isGranted) await shownItem.setValue(withPraise(shown, wanted.today));
    return isGranted;
  });
}

/** Forgets what was shown: part of deleting everything. */
export function forgetShown(): Promise<void> {
  return withLock('shown', () => shownItem.removeValue({ removeMeta: true }));
}

/** An unreadable value is no more than a week's count of words said: it starts again at nothing. */
async function loadShown(): Promise<Shown> {
  const stored = await shownItem.getValue();
  const parsed = shownSchema.safeParse(stored ?? NOTHING_SHOWN);
  if (parsed.success) return parsed.data;
  console.warn('Goodturn could not read what was shown this week and counts anew.');
  return NOTHING_SHOWN;
}
