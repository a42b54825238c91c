import { createStore } from '../../shared/store.ts';

/** Whether the share box is up. */
export const isShareBoxOpen = createStore(false);

/** The text of a post that was saved as a draft, for the next time the box opens. */
export const savedDraft = createStore('');
