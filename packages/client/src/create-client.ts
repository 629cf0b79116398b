import { createTRPCClient, type TRPCClient } from '@trpc/client';
import type { AppRouter } from './app-router.ts';
import type { Connection } from './connection.ts';
import { createLinks } from './create-links.ts';

export type VitaeClient = TRPCClient<AppRouter>;

/**
 * A client of the whole API, typed from its router: `client.cv.list.query({ search: 'nurse' })`,
 * `client.posting.create.mutate({ text })`, `client.change.onChange.subscribe(…)`.
 * Reads are repeated when the server cannot be reached; `toAppError` turns what a call threw into a closed code.
 */
export const createClient = (connection: Connection): VitaeClient =>
  createTRPCClient<AppRouter>({ links: createLinks(connection) });
