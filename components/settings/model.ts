import type { AccountRole, NudgeFigures, Settings, Sighting } from '../../lib/settings/types.ts';

/** Everything the settings page shows. Plain data; the components draw it. */
export interface SettingsModel {
  readonly settings: Settings;
  /** Milliseconds since the epoch; mutes that ended before are not listed. */
  readonly now: number;
  /** As the browser tells it; null where none is set. */
  readonly shortcut: string | null;
  /** The last of each composer. */
  readonly sightings: readonly Sighting[];
  readonly figures: NudgeFigures;
  /** Most of the last nudges were unwelcome, so fewer come. */
  readonly isQuieter: boolean;
  readonly version: string;
  readonly modelVersion: string;
}

/** What the person does on the settings page. Each rejects where it could not be done. */
export interface SettingsEvents {
  /** What is left out stays. */
  save(change: Partial<Settings>): Promise<void>;
  /** Lets as many nudges come as the level says. */
  endRestraint(): Promise<void>;
  unmute(id: string): Promise<void>;
  nameAccount(id: string, role: AccountRole | null): Promise<void>;
  forgetAccount(id: string): Promise<void>;
  /** False where the browser has no page an extension may open. */
  openShortcuts(): Promise<boolean>;
  deleteEverything(): Promise<void>;
}
