import type { ReplicaSite } from '../shared/site.ts';

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
  "require-trusted-types-for 'script'",
].join('; ');

export const site: ReplicaSite = {
  network: 'linkedin',
  hosts: ['www.linkedin.com', 'linkedin.com'],
  title: 'Feed | LinkedIn',
  entry: 'main.tsx',
  policy: POLICY,
  htmlAttributes: ({ theme }) => `class="theme--${theme}"`,
  bodyAttributes: () => 'class="render-mode-BIGPIPE"',
  body: '<div id="root"></div>',
};
