import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HttpServer, serveHttp } from '../src/runtime/serve-http.ts';
import { openTestHost, type TestHost } from './support/open-test-host.ts';
import { newAccount, type TestAccount } from './support/test-account.ts';

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

describe('REST over a real connection', () => {
  let test: TestHost;
  let server: HttpServer;
  let account: TestAccount;
  beforeAll(async () => {
    test = await openTestHost('postgres');
    account = await newAccount(test);
    const webFiles = { find: async () => null };
    server = await serveHttp({ host: '127.0.0.1', port: 0, fetch: test.host.fetch, webFiles });
  });
  afterAll(async () => {
    await server.stop();
    await test.close();
  });

  /** Written without a body, no length is sent at all, as curl does it. */
  const status = ({ method, path, headers = {}, body }: Sent): Promise<number> =>
    new Promise((resolve, reject) => {
      const authorization = `Bearer ${account.token}`;
      const sent = request({ port: server.port, method, path, headers: { authorization, ...headers } }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode ?? 0));
      });
      sent.on('error', reject).end(body);
    });

  it('takes calls without a body, as the document describes them', async () => {
    const id = '0199a5a0-0000-7000-8000-000000000000';
    expect(await status({ method: 'DELETE', path: `/api/sessions/${id}` })).toBe(404);
    expect(await status({ method: 'POST', path: `/api/screenings/${id}` })).toBe(404);
    expect(await status({ method: 'POST', path: '/api/auth/demo' })).toBe(404);
    expect(await status({ method: 'POST', path: '/api/auth/logout' })).toBe(200);
    expect(await status({ method: 'GET', path: '/api/auth/me' })).toBe(401);
  });

  it('takes a body in chunks, and refuses one that is too large in either form', async () => {
    const post = { method: 'POST', path: '/api/auth/login' };
    const json = { 'content-type': 'application/json' };
    const chunked = { ...json, 'transfer-encoding': 'chunked' };
    const stranger = JSON.stringify({ email: 'nobody@example.org', password: 'not the password' });
    const huge = JSON.stringify({ email: 'nobody@example.org', password: 'x'.repeat(3 * 1024 * 1024) });
    expect(await status({ ...post, headers: chunked, body: stranger })).toBe(401);
    expect(await status({ ...post, headers: json, body: huge })).toBe(413);
    expect(await status({ ...post, headers: chunked, body: huge })).toBe(413);
  });
});
