import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readSettings, watchSettings } from '../../../lib/settings/read.ts';
import { loadSettings, saveSettings } from '../../../lib/settings/settings.ts';
import { storedSettings, unreadableSettings } from '../../../lib/settings/store.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/types.ts';

const MUTE = { id: 'm1', made: 1, kind: 'network', network: 'x' } as const;

describe('settings', () => {
  it('are the defaults where nothing was ever stored, and nothing is stored by reading', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await saveSettings({})).toEqual(DEFAULT_SETTINGS);
    expect(await storedSettings.getValue()).toBeNull();
  });

  it('change only where they are changed', async () => {
    await saveSettings({ lens: '9:1', mutes: [MUTE] });
    expect(await saveSettings({ level: 'rare' })).toEqual({
      ...DEFAULT_SETTINGS,
      lens: '9:1',
      mutes: [MUTE],
      level: 'rare',
    });
    expect(await loadSettings()).toEqual(await readSettings());
  });

  it('keep every one of many changes made at the same time', async () => {
    await Promise.all([
      saveSettings({ lens: 'thirds' }),
      saveSettings({ level: 'off' }),
      saveSettings({ ownTarget: 7 }),
      saveSettings({ keepText: { on: true, days: 14 } }),
    ]);
    expect(await loadSettings()).toMatchObject({
      lens: 'thirds',
      level: 'off',
      ownTarget: 7,
      keepText: { on: true, days: 14 },
    });
  });

  it('take the default for a setting that an earlier version did not have', async () => {
    const warn = vi.spyOn(console, 'warn');
    await storedSettings.setValue({ lens: '3:1' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, lens: '3:1' });
    expect(warn).not.toHaveBeenCalled();
  });

  it('reach an open page as they change, until it is closed', async () => {
    const seen: string[] = [];
    const page = new AbortController();
    watchSettings((settings) => seen.push(settings.lens), page.signal);
    await saveSettings({ lens: '3:1' });
    page.abort();
    await saveSettings({ lens: '9:1' });
    expect(seen).toEqual(['3:1']);
  });
});

describe('a stored value that cannot be read', () => {
  it('gives way to the default of that setting alone, with a warning, and is kept', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const bad = {
      ...DEFAULT_SETTINGS,
      lens: 'horoscope',
      display: { ...DEFAULT_SETTINGS.display, x: 'off' },
    };
    await storedSettings.setValue(bad);
    const settings = await loadSettings();
    expect(settings.lens).toBe(DEFAULT_SETTINGS.lens);
    expect(settings.display.x).toBe('off');
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain('lens');
    expect(await unreadableSettings.getValue()).toMatchObject([{ value: bad }]);
    await loadSettings();
    expect(warn).toHaveBeenCalledOnce();
  });

  it('is kept too where a change comes before anybody read it', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    await storedSettings.setValue('nonsense');
    expect(await saveSettings({ level: 'rare' })).toEqual({ ...DEFAULT_SETTINGS, level: 'rare' });
    expect(await unreadableSettings.getValue()).toMatchObject([{ value: 'nonsense' }]);
  });

  it('never stops the settings from being read, whatever it is', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const field = fc.option(fc.jsonValue(), { nil: undefined });
    const anything = fc.oneof(
      fc.jsonValue().filter((value) => value !== null),
      fc.record(Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((key) => [key, field])), {
        requiredKeys: [],
      }),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        await storedSettings.setValue(value);
        const shown = await readSettings();
        expect(Object.keys(shown)).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(typeof shown.display.x).toBe('string');
        expect(Array.isArray(shown.mutes)).toBe(true);
        const settings = await loadSettings();
        expect(await readSettings()).toEqual(settings);
        expect(await loadSettings()).toEqual(settings);
      }),
      { numRuns: 100 },
    );
  });
});
