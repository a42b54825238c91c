/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { useStore } from '../../shared/preact/use-store.ts';
import { label } from '../labels.ts';
import { InteropFrame } from '../legacy/preload.tsx';
import { LightDecoy } from '../share/decoys.tsx';
import { updates } from '../updates.ts';
import { StartCard } from './start-card.tsx';
import { UpdateItem } from './update.tsx';

/** `/feed/` by the server-driven front end. */
export function Feed() {
  return (
    <main class={hashed('main')}>
      <StartCard />
      <div class={hashed('sort', 'quiet')}>
        <hr />
        {label('sortBy')}
      </div>
      <LightDecoy />
      <InteropFrame />
      <div class={hashed('list')} role="list" data-testid="mainFeed">
        {useStore(updates).map((update) => (
          <UpdateItem key={update.id} update={update} />
        ))}
      </div>
    </main>
  );
}
