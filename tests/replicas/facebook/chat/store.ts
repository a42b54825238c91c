import { createStore } from '../../shared/store.ts';
import { switches } from '../../shared/current.ts';
import { HANNE, type Person } from '../content/people.ts';

/** With whom a chat tab is open; `chat` in the address opens one from the start. */
export const openChat = createStore<Person | null>('chat' in switches.get().flags ? HANNE : null);
