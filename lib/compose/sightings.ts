import type { Network } from '../core/vocabulary.ts';
import { toLocalDay } from '../ledger/day.ts';
import { matchesAny } from '../networks/find.ts';
import type { Composer } from '../networks/match-composer.ts';
import type { Sighting } from '../settings/types.ts';
import type { Ask } from './background.ts';
import { isByHand } from './by-hand.ts';

/** By which of its marks a composer was told: numbers and names of our own, nothing out of the page. */
export function toSighting({ rule, editor, region }: Composer, network: Network, now: number): Sighting {
  const marks = 'closest' in rule.region ? rule.region.closest : rule.region.holding;
  const isClosest = 'closest' in rule.region;
  return {
    network,
    surface: rule.surface,
    composer: rule.id,
    editorMark: rule.editor.findIndex((mark) => matchesAny(editor, [mark])) + 1,
    editorMarks: rule.editor.length,
    regionMark:
      marks.findIndex(({ css }) => (isClosest ? region.matches(css) : region.querySelector(css) !== null)) +
      1,
    regionMarks: marks.length,
    day: toLocalDay(now),
  };
}

/** Tells the background by which marks composers are recognised: each once in a page, and anew each day. */
export class SightingNotes {
  readonly #told = new Set<string>();

  async note(
    { ask, network, now }: { readonly ask: Ask; readonly network: Network; readonly now: () => number },
    composer: Composer,
  ): Promise<void> {
    if (isByHand(composer)) return;
    const sighting = toSighting(composer, network, now());
    const key = Object.values(sighting).join(' ');
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const reply = await ask('noteSighting', sighting);
    if (!reply.ok) this.#told.delete(key);
  }
}
