import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@vitae/api/router';

/** The type of the whole API. Only its type: no server code reaches a client. */
export type { AppRouter };

/** What each procedure takes: `RouterInputs['cv']['list']`. */
export type RouterInputs = inferRouterInputs<AppRouter>;

/** What each procedure answers: `RouterOutputs['cv']['list']`. */
export type RouterOutputs = inferRouterOutputs<AppRouter>;
