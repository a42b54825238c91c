import { describe, expect, it } from 'vitest';
import { findSite, HOSTS, toChromiumArgs } from '../../replicas/hosts.ts';

describe('hosts of the replicas', () => {
  it.each([
    ['x.com', 'x'],
    ['Twitter.com:443', 'x'],
    ['www.linkedin.com', 'linkedin'],
    ['web.facebook.com:8443', 'facebook'],
  ])('%s is %s', (host, network) => {
    expect(findSite(host)?.network).toBe(network);
  });

  it.each(['example.com', 'notx.com', 'x.com.example', ''])('%s is a stranger', (host) => {
    expect(findSite(host)).toBeNull();
  });

  it('sends the networks to the server and everybody else nowhere', () => {
    const rules = toChromiumArgs(4321, false).join(' ');
    for (const host of HOSTS) expect(rules).toContain(`MAP ${host} 127.0.0.1:4321`);
    expect(rules).toContain('MAP * ~NOTFOUND');
  });

  it('can send everybody else to the server as well', () => {
    expect(toChromiumArgs(4321, true).join(' ')).toContain('MAP * 127.0.0.1:4321');
  });
});
