import type { Network } from '../core/vocabulary.ts';

/** Hosts on which people write, per network. The manifest's match patterns are made from these. */
export const HOSTS: Readonly<Record<Network, readonly string[]>> = {
  x: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  linkedin: ['linkedin.com', 'www.linkedin.com'],
  facebook: ['facebook.com', 'www.facebook.com', 'web.facebook.com', 'm.facebook.com'],
};

/** Match patterns of the content script. */
export const MATCHES: readonly string[] = Object.values(HOSTS)
  .flat()
  .map((host) => `https://${host}/*`);

/** The network of a host name, or null for any other site. */
export function findNetwork(hostname: string): Network | null {
  for (const network of Object.keys(HOSTS) as Network[]) {
    if (HOSTS[network].includes(hostname)) return network;
  }
  return null;
}
