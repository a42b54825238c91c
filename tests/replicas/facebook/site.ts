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
].join('; ');

export const site: ReplicaSite = {
  network: 'facebook',
  hosts: ['www.facebook.com', 'facebook.com', 'm.facebook.com', 'web.facebook.com'],
  title: 'Facebook',
  entry: 'main.tsx',
  policy: POLICY,
  htmlAttributes: ({ theme }) => `id="facebook" class="__fb-${theme}-mode"`,
  body: '<div id="mount_0_0"></div>',
};
