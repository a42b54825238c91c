import type { ReplicaSite } from '../shared/site.ts';

export const site: ReplicaSite = {
  network: 'facebook',
  hosts: ['www.facebook.com', 'facebook.com', 'm.facebook.com', 'web.facebook.com'],
  title: 'Facebook',
  entry: 'main.ts',
  policy:
    "default-src 'self'; script-src 'nonce-{nonce}' 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-src 'self'; object-src 'none'; base-uri 'none'",
  body: '<div id="root"></div>',
};
