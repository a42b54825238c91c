import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../lib/classifier/types.ts';
import { isQuiet, toNewMute, withoutMuted } from '../../../lib/compose/mutes.ts';
import type { Mute } from '../../../lib/settings/types.ts';

const NOW = new Date(2026, 10, 21, 15, 30).getTime();
const base = { id: 'm', made: NOW } as const;

function reason(family: string, cue: string): Reason {
  return { span: { start: 0, end: 4 }, quote: 'Book', family, cue, direction: 'pitch', weight: 1 };
}

describe('quiet', () => {
  it.each<[string, Mute[], boolean]>([
    ['nothing muted', [], false],
    ['this hour', [{ ...base, kind: 'all', until: NOW + 1 }], true],
    ['an hour that is over', [{ ...base, kind: 'all', until: NOW }], false],
    ['this network', [{ ...base, kind: 'network', network: 'x' }], true],
    ['another network', [{ ...base, kind: 'network', network: 'linkedin' }], false],
    ['only a reason', [{ ...base, kind: 'reason', family: 'f' }], false],
  ])('%s', (_name, mutes, quiet) => {
    expect(isQuiet(mutes, 'x', NOW)).toBe(quiet);
  });
});

it('a muted phrase silences that phrase, a muted reason its whole family', () => {
  const reasons = [reason('demo', 'a'), reason('demo', 'b'), reason('price', 'c')];
  const left = (mutes: Mute[]): string[] => withoutMuted(reasons, mutes, 'x', NOW).map(({ cue }) => cue);
  expect(left([{ ...base, kind: 'phrase', family: 'demo', cue: 'a' }])).toEqual(['b', 'c']);
  expect(left([{ ...base, kind: 'reason', family: 'demo' }])).toEqual(['c']);
});

it('"today" ends at the next local midnight, and "this draft" is kept nowhere', () => {
  const today = toNewMute({ kind: 'today' }, 'x', NOW);
  expect(today?.until).toBe(new Date(2026, 10, 22).getTime());
  expect(toNewMute({ kind: 'draft' }, 'x', NOW)).toBeNull();
});

it('a mute names cues, never words of the draft', () => {
  const kept = toNewMute({ kind: 'phrase', reason: reason('demo', 'book-a-demo') }, 'x', NOW);
  expect(JSON.stringify(kept)).not.toContain('Book');
});
