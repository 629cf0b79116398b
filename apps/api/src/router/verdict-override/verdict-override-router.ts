import { router } from '../../trpc/trpc.ts';
import { removeProcedure } from './remove.ts';
import { setProcedure } from './set.ts';

export const verdictOverrideRouter = router({
  set: setProcedure,
  remove: removeProcedure,
});
