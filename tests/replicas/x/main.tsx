/** @jsxImportSource react */
import ReactDOM from 'react-dom';
import { followLocale } from '../shared/current.ts';
import { installFixture } from '../shared/fixture.ts';
import { adoptStyles } from '../shared/hashed.ts';
import { App } from './app.tsx';
import { installXBackend } from './backend.ts';
import { watchShortcuts } from './shortcuts.ts';
import composer from './styles/composer.css?inline';
import feed from './styles/feed.css?inline';
import layers from './styles/layers.css?inline';
import page from './styles/page.css?inline';
import { followTheme } from './theme.ts';

installFixture();
installXBackend();
followLocale();
followTheme();
watchShortcuts();
for (const css of [page, feed, composer, layers]) adoptStyles(css);
if (location.pathname === '/') history.replaceState(null, '', `/home${location.search}`);

const root = document.getElementById('react-root');
if (root === null) throw new Error('the page has no mount node');
// Draft.js 0.11 works with React 18 only in its older mode, not through createRoot.
ReactDOM.render(<App />, root);
