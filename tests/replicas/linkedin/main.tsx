/** @jsxImportSource preact */
/// <reference types="trusted-types" />
import { render } from 'preact';
import { followLocale } from '../shared/current.ts';
import { installFixture } from '../shared/fixture.ts';
import { adoptStyles } from '../shared/hashed.ts';
import { App } from './app.tsx';
import { installLinkedInBackend } from './backend.ts';
import { mountInteropOutlet } from './share/outlet.tsx';
import { PAGE_STYLES } from './styles/page.ts';
import { followTheme } from './theme.ts';

/** The site lets its own code write HTML strings, and nobody else's. */
function allowOwnHtml(): void {
  window.trustedTypes?.createPolicy('default', { createHTML: (html) => html, createScript: (code) => code });
}

function getMount(): Element {
  const mount = document.getElementById('root');
  if (!mount) throw new Error('the page has no mount node');
  return mount;
}

allowOwnHtml();
installFixture();
installLinkedInBackend();
followLocale();
followTheme(document.documentElement);
adoptStyles(PAGE_STYLES);
if (window === window.top) mountInteropOutlet();
render(<App />, getMount());
