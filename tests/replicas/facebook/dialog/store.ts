import { createStore } from '../../shared/store.ts';

/** Where a post goes: the own profile, a group, or a page one runs. */
export interface Audience {
  readonly groupId: string | null;
  readonly pageSlug: string | null;
  /** The story that is passed on with one's own words. */
  readonly sharedId?: string;
}

export const PROFILE: Audience = { groupId: null, pageSlug: null };

/** The audience of the open post dialog, or null while there is none. */
export const openDialog = createStore<Audience | null>(null);

/** The text of a post that was saved as a draft, for the next time the dialog opens. */
export const savedDraft = createStore('');

/** A message that shows at the lower edge, or a card in a group's feed. */
export interface Notice {
  readonly kind: 'posted' | 'scheduled' | 'draft';
  /** Path of what was published. */
  readonly path?: string;
}

export const notice = createStore<Notice | null>(null);

/** Groups in which a post of one's own waits for approval. */
export const pendingGroups = createStore<readonly string[]>([]);
