import { forgetFigures } from '../../lib/coaching/figures.ts';
import { forgetShown } from '../../lib/coaching/claims.ts';
import { announceChange } from '../../lib/ledger/changes.ts';
import { deleteLedger } from '../../lib/ledger/removals.ts';
import type { Handlers } from '../../lib/messaging/server.ts';
import { addMute, isSameMute, resolveMutes } from '../../lib/settings/mutes.ts';
import { forgetSightings, noteSighting } from '../../lib/settings/sightings.ts';
import { changeSettings, deleteUnreadable, saveSettings } from '../../lib/settings/settings.ts';
import type { Mute } from '../../lib/settings/types.ts';
import { leavesNoTrace } from './ledger-handlers.ts';
import { tidy } from './tidy.ts';

type SettingsMessage = 'addMute' | 'removeMute' | 'saveSettings' | 'deleteEverything' | 'noteSighting';

/** What the person sets, mutes and deletes. */
export const settingsHandlers: Pick<Handlers, SettingsMessage> = {
  async addMute(request) {
    const now = Date.now();
    const wanted: Mute = { ...request, id: crypto.randomUUID(), made: now };
    const { mutes } = await changeSettings((settings) => ({
      ...settings,
      mutes: addMute(resolveMutes(settings.mutes, now), wanted),
    }));
    return { id: mutes.find((mute) => isSameMute(mute, wanted))?.id ?? wanted.id };
  },

  async removeMute({ id }) {
    let found = false;
    await changeSettings((settings) => {
      const mutes = settings.mutes.filter((mute) => mute.id !== id);
      found = mutes.length < settings.mutes.length;
      return found ? { ...settings, mutes } : settings;
    });
    return { found };
  },

  async saveSettings(change) {
    const settings = await saveSettings(change);
    // Texts over a shorter retention, or all of them where none are kept, go at once.
    if (change.keepText !== undefined) await tidy();
    return settings;
  },

  async noteSighting(sighting, sender) {
    if (leavesNoTrace(sender)) return { kept: false };
    await noteSighting(sighting);
    return { kept: true };
  },

  async deleteEverything() {
    await deleteLedger();
    await forgetShown();
    await forgetSightings();
    await forgetFigures();
    await changeSettings((settings) => ({ ...settings, mutes: [], accounts: [] }));
    await deleteUnreadable();
    await announceChange();
    return { done: true };
  },
};
