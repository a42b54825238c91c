import type { ReplicaSite } from '../shared/site.ts';

export const site: ReplicaSite = {
  network: 'linkedin',
  hosts: ['www.linkedin.com', 'linkedin.com'],
  title: 'Feed | LinkedIn',
  entry: 'main.ts',
  policy:
    "default-src 'self'; script-src 'nonce-{nonce}' 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-src 'self'; object-src 'none'; base-uri 'none'",
  body: '<div id="root"></div>',
};
