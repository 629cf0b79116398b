import { router } from '../../trpc/trpc.ts';
import { getProcedure } from './get.ts';

export const healthRouter = router({
  get: getProcedure,
});
