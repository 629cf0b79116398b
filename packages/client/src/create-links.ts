import { httpBatchLink, httpLink, httpSubscriptionLink, splitLink, type TRPCLink } from '@trpc/client';
import { EventSource as FetchEventSource } from 'eventsource';
import type { AppRouter } from './app-router.ts';
import { authorization, type Connection, endpoint } from './connection.ts';
import { retryReads } from './retry.ts';
import { errorOfStatus } from './to-app-error.ts';

/** Longest URL of a batch of reads; Node's servers refuse a request whose head is over 16 KiB. */
const maxURLLength = 8_000;

/** tRPC says `signal: undefined` where fetch's own type says null. */
type TrpcRequestInit = Omit<RequestInit, 'signal'> & { signal?: AbortSignal | null | undefined };

/**
 * The chain of links that `createClient` uses, for callers that make their own tRPC client (the web app's query
 * integration). Calls of one moment travel as one request; `{ context: { alone: true } }` sends a call by itself,
 * for answers that are big or slow. Subscriptions are event streams that come back by themselves after a break.
 */
export const createLinks = (connection: Connection): TRPCLink<AppRouter>[] => {
  const http = {
    url: endpoint(connection, '/api/trpc'),
    headers: () => authorization(connection),
    fetch: async (input: string | URL | Request, init?: TrpcRequestInit) => {
      const send = connection.fetch ?? globalThis.fetch;
      const response = await send(input, { ...init, signal: init?.signal ?? null });
      if (!response.ok && response.headers.get('content-type')?.includes('json') !== true) {
        throw errorOfStatus(response.status);
      }
      return response;
    },
  };
  return [
    retryReads(),
    splitLink<AppRouter>({
      condition: (op) => op.type === 'subscription',
      true: subscriptionLink(connection),
      false: splitLink<AppRouter>({
        condition: (op) => op.context.alone === true,
        true: httpLink(http),
        false: httpBatchLink({ ...http, maxURLLength }),
      }),
    }),
  ];
};

/**
 * A browser's own EventSource sends cookies but no headers, and Node has none: with a token or a replaced fetch the
 * stream runs over fetch.
 */
const subscriptionLink = (connection: Connection): TRPCLink<AppRouter> => {
  const url = endpoint(connection, '/api/trpc');
  const native = globalThis.EventSource as typeof EventSource | undefined;
  if (native !== undefined && connection.token === undefined && connection.fetch === undefined) {
    return httpSubscriptionLink({ url, EventSource: native });
  }
  const send = connection.fetch ?? globalThis.fetch;
  return httpSubscriptionLink({
    url,
    EventSource: FetchEventSource,
    eventSourceOptions: {
      fetch: (input, init) => send(input, { ...init, headers: { ...init.headers, ...authorization(connection) } }),
    },
  });
};
