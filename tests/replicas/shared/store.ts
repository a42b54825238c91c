export interface Store<T> {
  get(): T;
  set(value: T): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** A value that tells its listeners when it is replaced. */
export function createStore<T>(initial: T): Store<T> {
  const cell = { value: initial };
  const listeners = new Set<() => void>();
  return {
    get: () => cell.value,
    set(value) {
      cell.value = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
