import type { Class } from '../../core/vocabulary.ts';
import helpful from './helpful.json' with { type: 'json' };
import neutral from './neutral.json' with { type: 'json' };
import pitch from './pitch.json' with { type: 'json' };

export type FamilyId = keyof typeof pitch | keyof typeof helpful | keyof typeof neutral;

/** Phrases that mean the same to a reader. What they weigh is learned; `hint` is only what we expect. */
export interface CueFamily {
  readonly id: FamilyId;
  readonly hint: Class;
  readonly note: string;
  /** Patterns (pattern.ts); a pattern is also the id of the cue inside its family. */
  readonly cues: readonly string[];
}

interface FamilyData {
  readonly hint: string;
  readonly note: string;
  readonly cues: readonly string[];
}

function fromData(hint: Class, data: Readonly<Record<string, FamilyData>>): CueFamily[] {
  return Object.entries(data).map(([id, family]) => {
    if (family.hint !== hint) throw new Error(`family ${id} stands in the file of ${hint}`);
    return { id: id as FamilyId, hint, note: family.note, cues: family.cues };
  });
}

/** All families, in the order of the files. The order is part of the model. */
export const FAMILIES: readonly CueFamily[] = [
  ...fromData('pitch', pitch),
  ...fromData('helpful', helpful),
  ...fromData('neutral', neutral),
];
