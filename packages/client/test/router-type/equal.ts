/**
 * The written-out router type against the real one: what the server gives may be taken for what the client says it
 * gets, and both take the same. Ids are branded on the server and plain text in the client, hence not "equal".
 */
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { AppRouter as RealRouter } from '@vitae/api/router';
import type { RouterInputs, RouterOutputs } from '../../src/app-router.ts';

type RealOutputs = inferRouterOutputs<RealRouter>;
type RealInputs = inferRouterInputs<RealRouter>;

export const given = (real: RealOutputs): RouterOutputs => real;
export const taken = (client: RouterInputs): RealInputs => client;
export const takenBack = (real: RealInputs): RouterInputs => real;
export const nouns: Record<keyof RouterOutputs, true> & Record<keyof RealOutputs, true> extends infer Both
  ? keyof Both extends keyof RouterOutputs & keyof RealOutputs
    ? true
    : false
  : never = true;
