import { useRef, useState } from 'preact/hooks';

export type SaveState = 'untouched' | 'saving' | 'saved' | 'failed';

/** Follows the newest of a section's changes, so that an older answer cannot speak over it. */
export function useSaved(): readonly [SaveState, (change: Promise<void>) => void] {
  const [state, setState] = useState<SaveState>('untouched');
  const newest = useRef(0);

  async function follow(change: Promise<void>) {
    const mine = ++newest.current;
    setState('saving');
    const result = await change.then(
      (): SaveState => 'saved',
      (): SaveState => 'failed',
    );
    if (mine === newest.current) setState(result);
  }

  return [state, (change) => void follow(change)];
}
