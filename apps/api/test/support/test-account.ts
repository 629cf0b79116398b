import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '../../src/router/index.ts';
import type { TestHost } from './open-test-host.ts';

export const origin = 'http://vitae.test';
/** Everybody's. */
export const password = 'correct horse battery';

export interface TestAccount {
  readonly email: string;
  readonly token: string;
  readonly workspaceId: string;
  readonly trpc: ReturnType<typeof trpcClient>;
  /** A request with this account's token: `rest('GET', '/api/cvs?page=2')`. A plain object is sent as JSON. */
  rest(method: string, path: string, body?: unknown): Promise<Response>;
}

/** The router's own client over the host, without a network between. */
export function trpcClient({ host }: TestHost, headers: Record<string, string> = {}) {
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${origin}/api/trpc`,
        headers,
        fetch: (url, options) => host.fetch(new Request(url, options as RequestInit), { remoteAddress: '203.0.113.7' }),
      }),
    ],
  });
}

/** `send(test, { method: 'POST', path: '/api/cvs', body: form })`. A plain object is sent as JSON. */
export function send(test: TestHost, { method = 'GET', path, body, headers = {} }: Sent): Promise<Response> {
  const isRaw = body instanceof FormData || body instanceof ReadableStream || typeof body === 'string';
  const isPlain = body !== undefined && !isRaw;
  const request = new Request(new URL(path, origin), {
    method,
    headers: { ...(isPlain && { 'content-type': 'application/json' }), ...headers },
    ...(isRaw && { body, duplex: 'half' }),
    ...(isPlain && { body: JSON.stringify(body) }),
  });
  return test.host.fetch(request, { remoteAddress: '203.0.113.7' });
}

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

let count = 0;

/** Registers somebody new, with a workspace of their own. */
export async function newAccount(test: TestHost): Promise<TestAccount> {
  count += 1;
  const email = `person${count}@example.com`;
  const { token, workspace } = await trpcClient(test).auth.register.mutate({
    email,
    password,
  });
  const authorization = `Bearer ${token}`;
  return {
    email,
    token,
    workspaceId: workspace.id,
    trpc: trpcClient(test, { authorization }),
    rest: (method, path, body) => send(test, { method, path, body, headers: { authorization } }),
  };
}
