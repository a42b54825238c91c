const CHANNEL = 'goodturn-ledger';

/** Tells every open page of the extension that the ledger is not what it was. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls `onChange` each time the ledger changed, until `signal` stops it. */
export function watchLedger(onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', () => onChange());
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
