import { site as facebook } from './facebook/site.ts';
import { site as linkedin } from './linkedin/site.ts';
import type { ReplicaNetwork, ReplicaSite } from './shared/site.ts';
import { site as x } from './x/site.ts';

export const SITES: readonly ReplicaSite[] = [x, linkedin, facebook];

export function getSite(network: ReplicaNetwork): ReplicaSite {
  const site = SITES.find((candidate) => candidate.network === network);
  if (site === undefined) throw new Error(`no replica of ${network}`);
  return site;
}

/** The replica that a Host header (with or without port) belongs to, or null for a stranger. */
export function findSite(host: string): ReplicaSite | null {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return SITES.find((site) => site.hosts.includes(name)) ?? null;
}

export const HOSTS: readonly string[] = SITES.flatMap((site) => site.hosts);

/**
 * Chromium flags that make the replicas the whole internet: the networks' hosts lead to `port`, and
 * every other name leads nowhere, or to the same server (which logs and refuses it) when `isLogged`.
 */
export function toChromiumArgs(port: number, isLogged: boolean): string[] {
  const target = `127.0.0.1:${port}`;
  const rules = HOSTS.map((host) => `MAP ${host} ${target}`);
  const rest = isLogged ? `MAP * ${target}` : 'MAP * ~NOTFOUND';
  return [
    '--ignore-certificate-errors',
    `--host-resolver-rules=${[...rules, rest, 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`,
  ];
}
