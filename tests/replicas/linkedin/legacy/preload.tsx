/** @jsxImportSource preact */
import { hasFlag } from '../../shared/current.ts';
import { hashed } from '../../shared/hashed.ts';
import { useStore } from '../../shared/preact/use-store.ts';
import { ME } from '../content/people.ts';
import { Toasts } from '../share/toasts.tsx';
import { updates } from '../updates.ts';
import { LegacyPage } from './page.tsx';

export const PRELOAD_PATH = '/preload/';

/** What the old front end leaves in its page about who is signed in. */
function OwnProfile() {
  const [firstName, lastName] = ME.name.split(' ');
  const profile = {
    miniProfile: { firstName, lastName, occupation: ME.headline, publicIdentifier: ME.slug },
  };
  return <code hidden>{JSON.stringify({ data: profile })}</code>;
}

/** The old front end as the new one keeps it in a frame. */
export function PreloadPage() {
  const [first] = useStore(updates);
  return (
    <>
      <OwnProfile />
      {first && <LegacyPage updateId={first.id} />}
      <Toasts />
    </>
  );
}

/** The frame itself, on the new feed: `iframe` in the address. The switches are those of the page around it. */
export function InteropFrame() {
  if (!hasFlag('iframe')) return null;
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- the live frame has none: its page must run
    <iframe
      class={hashed('frame')}
      data-testid="interop-iframe"
      title="preload"
      src={`${PRELOAD_PATH}${location.search}`}
    />
  );
}
