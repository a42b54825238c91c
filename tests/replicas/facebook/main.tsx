/** @jsxImportSource preact */
import { render } from 'preact';
import { followLocale, switches } from '../shared/current.ts';
import { installFixture } from '../shared/fixture.ts';
import { adoptStyles } from '../shared/hashed.ts';
import { App } from './app.tsx';
import { installFacebookBackend } from './backend.ts';
import { PAGE_STYLES } from './styles/page.ts';

/** Keeps the class by which Facebook tells its theme at the theme in force. */
function followTheme(): void {
  const apply = (): void => {
    document.documentElement.className = `__fb-${switches.get().theme}-mode`;
  };
  switches.subscribe(apply);
  apply();
}

function getMount(): Element {
  const mount = document.getElementById('mount_0_0');
  if (!mount) throw new Error('the page has no mount node');
  return mount;
}

installFixture();
installFacebookBackend();
followLocale();
followTheme();
adoptStyles(PAGE_STYLES);
render(<App />, getMount());
