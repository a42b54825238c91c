import { useSyncExternalStore } from 'react';
import { switches } from '../shared/current.ts';
import type { Store } from '../shared/store.ts';
import type { Switches } from '../shared/switches.ts';

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The switches in force; the component renders anew when any of them changes. */
export function useSwitches(): Switches {
  return useStore(switches);
}
