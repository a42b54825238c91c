import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { buildReplica } from './build.ts';
import { findSite, getSite, HOSTS, toChromiumArgs } from './hosts.ts';
import { createPage, SCRIPT_PATH } from './page.ts';
import type { ReplicaNetwork, ReplicaSite } from './shared/site.ts';
import type { SwitchInput } from './shared/switches.ts';

export interface LoggedRequest {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly origin?: string;
}

export interface ReplicaOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /**
   * Leads every other host name to the server as well, so that `requests` also shows what somebody
   * asked of a stranger (it is refused). Otherwise such names do not resolve.
   */
  readonly logsStrangers?: boolean;
}

export interface Replicas {
  readonly port: number;
  readonly hosts: readonly string[];
  /** Flags by which a Chromium takes this server for the networks, and nothing else exists. */
  readonly chromiumArgs: readonly string[];
  /** Every request so far, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Address of a page, with the replica's switches in its query. */
  url(network: ReplicaNetwork, path: string, switches?: SwitchInput): string;
  close(): Promise<void>;
}

function toAddress(network: ReplicaNetwork, path: string, switches: SwitchInput = {}): string {
  const url = new URL(path, `https://${getSite(network).hosts[0]}`);
  for (const [name, value] of Object.entries(switches)) url.searchParams.set(name, String(value));
  return url.href;
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: string): void {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers });
  response.end(body);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, { 'content-type': 'text/plain; charset=utf-8' }, text);
}

type Scripts = (site: ReplicaSite) => Promise<string>;

/** Builds each network's script once, when it is first asked for. */
function createScripts(): Scripts {
  const built = new Map<string, Promise<string>>();
  return (site) => {
    const script = built.get(site.network) ?? buildReplica(site);
    built.set(site.network, script);
    return script;
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, scripts: Scripts): Promise<void> {
  const site = findSite(request.headers.host ?? '');
  if (site === null)
    return sendText(response, 421, 'This server is the replicas of the networks, nothing else.');
  const url = new URL(request.url ?? '/', `https://${site.hosts[0]}`);
  if (url.pathname === SCRIPT_PATH) {
    const script = await scripts(site);
    return send(response, 200, { 'content-type': 'text/javascript; charset=utf-8' }, script);
  }
  if (request.method !== 'GET' || /\.\w{2,4}$/.test(url.pathname))
    return sendText(response, 404, 'Not here.');
  const { html, policy } = createPage(site, url.search);
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  send(response, 200, headers, html);
}

function toLogged(request: IncomingMessage): LoggedRequest {
  const { headers, method = '', url = '' } = request;
  const logged = { host: headers.host ?? '', path: url, method };
  return headers.origin === undefined ? logged : { ...logged, origin: headers.origin };
}

/**
 * Serves the replicas of all networks over https on 127.0.0.1, told apart by the Host header, with a
 * certificate made on the spot. A page or script that cannot be made answers 500 with the reason.
 */
export async function startReplicas(options: ReplicaOptions = {}): Promise<Replicas> {
  const certificate = await generate([{ name: 'commonName', value: 'replicas.invalid' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  });
  const requests: LoggedRequest[] = [];
  const scripts = createScripts();
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    requests.push(toLogged(request));
    answer(request, response, scripts).catch((error: unknown) => sendText(response, 500, String(error)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hosts: HOSTS,
    chromiumArgs: toChromiumArgs(port, options.logsStrangers ?? false),
    requests,
    url: toAddress,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

if (import.meta.main) {
  const replicas = await startReplicas({ port: Number(process.env['PORT'] ?? 0) });
  const flags = replicas.chromiumArgs.map((flag) => `'${flag}'`).join(' ');
  console.log(`Replicas on https://127.0.0.1:${replicas.port}. Look at them with:\n`);
  console.log(`chromium --user-data-dir=$(mktemp -d) ${flags} ${replicas.url('x', '/home')}\n`);
  console.log('Stop with Ctrl+C.');
}
