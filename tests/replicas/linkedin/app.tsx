/** @jsxImportSource preact */
import { switches } from '../shared/current.ts';
import { hashed } from '../shared/hashed.ts';
import { useStore } from '../shared/preact/use-store.ts';
import { findRoute, route } from '../shared/router.ts';
import { ArticlePage } from './article/page.tsx';
import { GlobalNav } from './chrome/nav.tsx';
import { LeftRail, RightRail } from './chrome/rails.tsx';
import { Feed } from './feed/feed.tsx';
import { TypeaheadList } from './feed/typeahead-list.tsx';
import { LegacyPage } from './legacy/page.tsx';
import { PRELOAD_PATH, PreloadPage } from './legacy/preload.tsx';
import { MessagingBubble, MessagingPage } from './messaging/places.tsx';
import { DocumentShareBox } from './share/document-share-box.tsx';
import { Toasts } from './share/toasts.tsx';

const LEGACY_UPDATE = /^\/feed\/update\/urn:li:activity:(\d+)\/?$/;
const LEGACY_POST = /^\/posts\/[^/]*activity-(\d+)[^/]*\/?$/;

function Page() {
  const path = useStore(route);
  const legacy = findRoute(LEGACY_UPDATE, path) ?? findRoute(LEGACY_POST, path);
  if (legacy) return <LegacyPage updateId={legacy.parts[0] ?? ''} />;
  const article = findRoute(/^\/article\/(?:new|edit\/([^/]+))\/?$/, path);
  if (article) return <ArticlePage articleId={article.parts[0] ?? null} />;
  return findRoute(/^\/messaging(?:\/|$)/, path) ? <MessagingPage /> : <Feed />;
}

export function App() {
  const { flags } = useStore(switches);
  if (location.pathname === PRELOAD_PATH) return <PreloadPage />;
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
      {flags['shareBox'] === 'document' && <DocumentShareBox />}
      {flags['toasts'] === 'document' && <Toasts />}
    </>
  );
}
