import { router } from '../../trpc/trpc.ts';
import { cancelProcedure } from './cancel.ts';
import { estimateProcedure } from './estimate.ts';
import { getProcedure } from './get.ts';
import { getProgressProcedure } from './get-progress.ts';
import { getSentProcedure } from './get-sent.ts';
import { startProcedure } from './start.ts';

export const modelEvaluationRouter = router({
  get: getProcedure,
  getSent: getSentProcedure,
  getProgress: getProgressProcedure,
  estimate: estimateProcedure,
  start: startProcedure,
  cancel: cancelProcedure,
});
