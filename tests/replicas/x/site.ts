import type { ReplicaSite, ShellSettings } from '../shared/site.ts';

const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'nonce-{nonce}'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** X tells its theme by the inline background of the body. */
function toBodyAttributes({ theme }: ShellSettings): string {
  const background = theme === 'dark' ? '#000000' : '#FFFFFF';
  return `style="background-color: ${background}; overflow-y: scroll"`;
}

export const site: ReplicaSite = {
  network: 'x',
  hosts: ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  title: 'X',
  entry: 'main.tsx',
  policy: POLICY,
  bodyAttributes: toBodyAttributes,
  body: '<div id="react-root"></div>',
};
