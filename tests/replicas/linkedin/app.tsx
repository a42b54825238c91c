/** @jsxImportSource preact */
import { switches } from '../shared/current.ts';
import { hashed } from '../shared/hashed.ts';
import { useStore } from '../shared/preact/use-store.ts';
import { findRoute, route } from '../shared/router.ts';
import { GlobalNav } from './chrome/nav.tsx';
import { LeftRail, RightRail } from './chrome/rails.tsx';
import { Feed } from './feed/feed.tsx';
import { TypeaheadList } from './feed/typeahead-list.tsx';
import { LegacyPage } from './legacy/page.tsx';
import { MessagingBubble, MessagingPage } from './messaging/places.tsx';
import { Toasts } from './share/toasts.tsx';

const LEGACY_UPDATE = /^\/feed\/update\/urn:li:activity:(\d+)\/?$/;
const LEGACY_POST = /^\/posts\/[^/]*activity-(\d+)[^/]*\/?$/;

function Page() {
  const path = useStore(route);
  const legacy = findRoute(LEGACY_UPDATE, path) ?? findRoute(LEGACY_POST, path);
  if (legacy) return <LegacyPage updateId={legacy.parts[0] ?? ''} />;
  return findRoute(/^\/messaging(?:\/|$)/, path) ? <MessagingPage /> : <Feed />;
}

export function App() {
  const { flags } = useStore(switches);
  return (
    <>
      <GlobalNav />
      <div class={hashed('columns')}>
        <LeftRail />
        <Page />
        <RightRail />
      </div>
      <MessagingBubble />
      <TypeaheadList />
      {flags['toasts'] === 'document' && <Toasts />}
    </>
  );
}
