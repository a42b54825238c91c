import type { Locale, Theme } from './switches.ts';

export const REPLICA_NETWORKS = ['x', 'linkedin', 'facebook'] as const;
export type ReplicaNetwork = (typeof REPLICA_NETWORKS)[number];

export interface ShellSettings {
  readonly locale: Locale;
  readonly theme: Theme;
}

/** What the server must know of a replica; the page itself is the bundle of `entry`. */
export interface ReplicaSite {
  readonly network: ReplicaNetwork;
  /** The first one is the host that `url()` uses. */
  readonly hosts: readonly string[];
  readonly title: string;
  /** File name inside the network's folder. */
  readonly entry: string;
  /** Content-Security-Policy of every page; `{nonce}` becomes the nonce of the page's own script. */
  readonly policy: string;
  /** Attributes of `<html>` besides `lang` and `dir`, which the server sets from the locale. */
  htmlAttributes?(settings: ShellSettings): string;
  /** Attributes of `<body>`. */
  bodyAttributes?(settings: ShellSettings): string;
  /** What stands in the body before the script runs, such as the mount node. */
  readonly body: string;
}
