import { router } from '../../trpc/trpc.ts';
import { getProcedure } from './get.ts';
import { listProcedure } from './list.ts';

export const cvEvaluationRouter = router({
  list: listProcedure,
  get: getProcedure,
});
