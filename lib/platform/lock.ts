/**
 * Runs `task` alone among all that ask for the same name, in every part of the extension: for a
 * change that reads a stored value first. The browser frees the lock when a worker is stopped.
 */
export function withLock<T>(name: string, task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`goodturn-${name}`, task);
}
