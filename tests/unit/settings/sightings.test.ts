import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetSightings, noteSighting, readSightings } from '../../../lib/settings/sightings.ts';
import type { Sighting } from '../../../lib/settings/types.ts';

const HOME: Sighting = {
  network: 'x',
  surface: 'post',
  composer: 'x-home-post',
  editorMark: 1,
  editorMarks: 2,
  regionMark: 1,
  regionMarks: 2,
  day: '2026-11-20',
};

beforeEach(() => {
  fakeBrowser.reset();
});

it('keeps the last sighting of each composer', async () => {
  await noteSighting(HOME);
  await noteSighting({ ...HOME, composer: 'x-quote', surface: 'quote' });
  await noteSighting({ ...HOME, editorMark: 2, day: '2026-11-21' });
  expect(await readSightings()).toEqual([
    { ...HOME, composer: 'x-quote', surface: 'quote' },
    { ...HOME, editorMark: 2, day: '2026-11-21' },
  ]);
});

it('writes nothing where nothing changed', async () => {
  await noteSighting(HOME);
  const changed = vi.fn<() => void>();
  fakeBrowser.storage.onChanged.addListener(changed);
  await noteSighting({ ...HOME });
  expect(changed).not.toHaveBeenCalled();
});

it('is forgotten with everything else', async () => {
  await noteSighting(HOME);
  await forgetSightings();
  expect(await readSightings()).toEqual([]);
});
