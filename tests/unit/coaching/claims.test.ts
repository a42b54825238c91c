import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { claimNudge, claimPraise, forgetShown } from '../../../lib/coaching/claims.ts';
import { NO_FIGURES } from '../../../lib/coaching/restraint.ts';

const CASE = {
  network: 'x',
  today: '2026-11-21',
  display: 'inline',
  level: 'usual',
  mutes: [],
  balance: { gives: 0, asks: 0, others: 0, ratio: 5, room: 0, counted: 0 },
  figures: NO_FIGURES,
} as const;

describe('claims of several tabs at the same time', () => {
  it('get one full nudge between them, the others small', async () => {
    const families = ['offer', 'price', 'link', 'urgency'];
    const sizes = await Promise.all(families.map((family) => claimNudge({ ...CASE, family })));
    expect(sizes).toEqual(['full', 'small', 'small', 'small']);
  });

  it('get one nudge for the same reason', async () => {
    const sizes = await Promise.all([1, 2, 3].map(() => claimNudge({ ...CASE, family: 'offer' })));
    expect(sizes).toEqual(['full', null, null]);
  });

  it('never get more than a week allows', async () => {
    const families = Array.from({ length: 12 }, (_, i) => `family-${i}`);
    const sizes = await Promise.all(families.map((family) => claimNudge({ ...CASE, family })));
    expect(sizes.filter((size) => size !== null)).toHaveLength(7);
  });

  it('get one word of praise', async () => {
    const granted = await Promise.all([claimPraise(CASE), claimPraise(CASE)]);
    expect(granted).toEqual([true, false]);
  });
});

describe('what was shown', () => {
  it('is forgotten when everything is deleted', async () => {
    await claimNudge({ ...CASE, family: 'offer' });
    await forgetShown();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await claimNudge({ ...CASE, family: 'offer' })).toBe('full');
  });

  it('counts anew where it cannot be read', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await fakeBrowser.storage.local.set({ shown: { nudges: 'seven' } });
    expect(await claimNudge({ ...CASE, family: 'offer' })).toBe('full');
    expect(warn).toHaveBeenCalledOnce();
    expect(await claimNudge({ ...CASE, family: 'offer' })).toBeNull();
  });
});
