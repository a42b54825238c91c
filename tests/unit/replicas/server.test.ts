import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReplicas, type Replicas } from '../../replicas/server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

describe('the server of the replicas', () => {
  const running: { replicas: Replicas | null } = { replicas: null };

  beforeAll(async () => {
    running.replicas = await startReplicas();
  });
  afterAll(() => running.replicas?.close());

  function ask(host: string, path: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const port = running.replicas?.port;
      request({ host: '127.0.0.1', port, path, headers: { host }, rejectUnauthorized: false }, (response) => {
        response.setEncoding('utf8');
        const chunks: string[] = [];
        response.on('data', (chunk: string) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: chunks.join('') }),
        );
      })
        .on('error', reject)
        .end();
    });
  }

  it('answers any path of a network with its page, in the locale asked for', async () => {
    const { body, headers, status } = await ask('x.com', '/someone/status/1?locale=ar');
    expect(status).toBe(200);
    expect(body).toContain('<html lang="ar" dir="rtl"');
    const nonce = /nonce="([^"]+)"/.exec(body)?.[1];
    expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
  });

  it('serves the script of the page, which is no source of the extension', async () => {
    const { body, status } = await ask('x.com', '/client-web/main.js');
    expect(status).toBe(200);
    expect(body).toContain('tweetTextarea_');
    expect(body).not.toContain('// lib/');
  });

  it('refuses strangers and mistyped switches', async () => {
    expect((await ask('example.com', '/')).status).toBe(421);
    const mistyped = await ask('x.com', '/home?outcome=okay');
    expect(mistyped.status).toBe(500);
    expect(mistyped.body).toContain('outcome=okay');
  });

  it('logs every request, and builds addresses', async () => {
    await ask('www.facebook.com', '/groups/7');
    expect(running.replicas?.requests.at(-1)).toEqual({
      host: 'www.facebook.com',
      path: '/groups/7',
      method: 'GET',
    });
    const url = running.replicas?.url('x', '/intent/post?text=a', { locale: 'de', delay: 0 });
    expect(url).toBe('https://x.com/intent/post?text=a&locale=de&delay=0');
  });
});
