import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../lib/classifier/cues/families.ts';
import { muteSchema, SETTING_SCHEMAS } from '../../../lib/settings/schema.ts';
import type { Mute, Settings } from '../../../lib/settings/types.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/types.ts';

describe('what may be stored', () => {
  it('are the defaults', () => {
    for (const [name, schema] of Object.entries(SETTING_SCHEMAS)) {
      const value = DEFAULT_SETTINGS[name as keyof Settings];
      expect([name, schema.safeParse(value)]).toEqual([name, { success: true, data: value }]);
    }
  });

  it('is a mute of every family and every phrase that the classifier can name', () => {
    const mutes = FAMILIES.flatMap(({ id: family, cues }): Mute[] => [
      { id: 'reason', made: 1, kind: 'reason', family },
      ...cues.map((cue): Mute => ({ id: 'phrase', made: 1, kind: 'phrase', family, cue })),
    ]);
    expect(mutes.length).toBeGreaterThan(FAMILIES.length);
    expect(mutes.filter((mute) => !muteSchema.safeParse(mute).success)).toEqual([]);
  });
});
