import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from './app-router.gen.ts';

/**
 * The type of the whole API, written out from its router (packaging/router-type.ts; a test holds the two equal), so that
 * no server code reaches a client and an editor completes a call without inferring the server.
 */
export type { AppRouter };

/** What each procedure takes: `RouterInputs['cv']['list']`. */
export type RouterInputs = inferRouterInputs<AppRouter>;

/** What each procedure answers: `RouterOutputs['cv']['list']`. */
export type RouterOutputs = inferRouterOutputs<AppRouter>;
