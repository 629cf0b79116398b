import { QueryClient } from '@tanstack/react-query';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { AppRouter } from '@vitae/client/app-router';
import { createClient } from '@vitae/client/create-client';
import { connection } from '../platform/browser.ts';

export const client = createClient(connection);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The event stream says when something changed; the client's links already repeat reads that found no server.
      staleTime: 30_000,
      retry: false,
    },
  },
});

/** For route loaders, which run outside of React. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
