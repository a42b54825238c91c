import type { SettingsEvents } from '../../components/settings/model.ts';
import type { BackgroundMessage, RequestOf } from '../../lib/messaging/channel.ts';
import { request } from '../../lib/messaging/client.ts';
import { openShortcutSettings } from '../../lib/platform/shortcuts.ts';
import type { SettingsState } from './state.ts';

async function ask<K extends BackgroundMessage>(type: K, data: RequestOf<K>): Promise<void> {
  const reply = await request(type, data);
  if (!reply.ok) throw new Error(`${type}: ${reply.error.detail}`);
}

/** What the person's changes do: the background writes them. */
export function toEvents({ model, patch, refresh }: SettingsState): SettingsEvents {
  return {
    async save(change) {
      // A switch stays where it was put while the background is on its way.
      if (model.value) patch({ settings: { ...model.value.settings, ...change } });
      try {
        await ask('saveSettings', change);
      } catch (error) {
        await refresh();
        throw error;
      }
    },
    endRestraint: () => ask('endRestraint', {}),
    unmute: (id) => ask('removeMute', { id }),
    nameAccount: (id, role) => ask('nameAccount', { id, role }),
    forgetAccount: (id) => ask('forgetAccount', { id }),
    openShortcuts: openShortcutSettings,
    deleteEverything: () => ask('deleteEverything', {}),
  };
}
