/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { useStore } from '../../shared/preact/use-store.ts';
import { updates } from '../updates.ts';
import { LegacyUpdate } from './update.tsx';

/** `/posts/…` and `/feed/update/…` by the old front end: the update asked for, and the next one below it. */
export function LegacyPage({ updateId }: { readonly updateId: string }) {
  const all = useStore(updates);
  const asked = all.find(({ id }) => id === updateId);
  const next = all.find(({ id }) => id !== updateId);
  return (
    <main class={`scaffold-layout__main ${hashed('main')}`}>
      <div class="scaffold-finite-scroll">
        <div class={`scaffold-finite-scroll__content ${hashed('list')}`}>
          {asked && <LegacyUpdate key={asked.id} update={asked} />}
          {next && <LegacyUpdate key={next.id} update={next} />}
        </div>
      </div>
    </main>
  );
}
