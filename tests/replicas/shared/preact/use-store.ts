import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../store.ts';

/** The value of a store; the component renders again when it is replaced. */
export function useStore<T>(store: Store<T>): T {
  const [, setVersion] = useState(0);
  useEffect(() => store.subscribe(() => setVersion((version) => version + 1)), [store]);
  return store.get();
}
