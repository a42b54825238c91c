/** @jsxImportSource react */
import { useRef, type ReactElement } from 'react';
import { findRoute, route } from '../shared/router.ts';
import { hashed } from '../shared/hashed.ts';
import { useStore, useSwitches } from './hooks.ts';
import { ComposeDialog } from './layers/compose-dialog.tsx';
import { KeepSheet } from './layers/keep-sheet.tsx';
import { RetweetDropdown } from './layers/retweet-dropdown.tsx';
import { Toasts } from './layers/toasts.tsx';
import { Nav } from './parts/nav.tsx';
import { SideColumn } from './parts/side-column.tsx';
import { isComposePath } from './state.ts';
import { ArticleEditor } from './views/article.tsx';
import { Chat } from './views/chat.tsx';
import { Grok } from './views/grok.tsx';
import { Home } from './views/home.tsx';
import { Messages } from './views/messages.tsx';
import { Explore, Profile } from './views/plain.tsx';
import { Status } from './views/status.tsx';

type View = (parts: readonly string[]) => ReactElement;

const VIEWS: readonly (readonly [RegExp, View])[] = [
  [/^\/(?:home)?$/, () => <Home />],
  [/^\/\w+\/status\/(\d+)/, ([id = '']) => <Status key={id} id={id} />],
  [/^\/i\/chat/, () => <Chat />],
  [/^\/messages/, () => <Messages />],
  [/^\/i\/grok/, () => <Grok />],
  [/^\/compose\/articles/, () => <ArticleEditor />],
  [/^\/(?:explore|search|notifications)/, () => <Explore />],
  [/^\/(\w+)/, ([handle = '']) => <Profile key={handle} handle={handle} />],
];

function toView(path: string): ReactElement {
  for (const [pattern, view] of VIEWS) {
    const match = findRoute(pattern, path);
    if (match !== null) return view(match.parts);
  }
  return <Home />;
}

/** The whole page: navigation, the view of the path, and the layers over it. */
export function App(): ReactElement {
  const path = useStore(route);
  const { locale } = useSwitches();
  const background = useRef('/home');
  const isComposing = isComposePath(path);
  if (!isComposing) background.current = path;
  return (
    <div className={hashed('app')} lang={locale}>
      <div className={hashed('frame')}>
        <Nav path={background.current} />
        <main role="main" className={hashed('main')}>
          <div data-testid="primaryColumn" className={hashed('primary')}>
            {toView(background.current)}
          </div>
          <SideColumn />
        </main>
      </div>
      <div id="layers" className={hashed('layers')}>
        {isComposing && <ComposeDialog background={background.current} />}
        <RetweetDropdown />
        <KeepSheet />
        <Toasts />
      </div>
    </div>
  );
}
