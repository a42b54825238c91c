import { hasFlag, switches } from '../shared/current.ts';
import { createStore } from '../shared/store.ts';

export interface Toast {
  /** Identity of the node: a toast with a known key takes the place of the former one. */
  readonly key: number;
  readonly text: string;
  /** Path of what was published; only then has the toast a link. */
  readonly link?: string;
}

export const toasts = createStore<readonly Toast[]>([]);
const counter = { next: 0 };

/** Puts a toast up for `toastMs`. With the flag `toastSwap` it takes over the node of the one that stands. */
export function showToast(text: string, link?: string): void {
  const standing = toasts.get()[0];
  const isSwap = standing !== undefined && hasFlag('toastSwap');
  const key = isSwap ? standing.key : (counter.next += 1);
  const toast: Toast = { key, text, ...(link === undefined ? {} : { link }) };
  toasts.set([...toasts.get().filter((other) => other.key !== key), toast]);
  setTimeout(() => toasts.set(toasts.get().filter((other) => other !== toast)), switches.get().toastMs);
}
