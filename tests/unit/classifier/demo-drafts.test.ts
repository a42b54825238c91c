import { expect, it } from 'vitest';
import { judge } from '../../../lib/classifier/judge.ts';
import { DRAFTS } from '../../demo/drafts.ts';

it.each(DRAFTS.map((draft) => [draft.meant, draft.network, draft] as const))(
  'the demo’s %s draft on %s reads as it is meant, for a reason',
  (meant, network, { text }) => {
    const verdict = judge({ text, network, surface: 'post' });
    expect(verdict.label).toBe(meant);
    expect(verdict.reasons.some(({ direction }) => direction === meant)).toBe(true);
  },
);
