import { router } from '../../trpc/trpc.ts';
import { cancelProcedure } from './cancel.ts';
import { deleteGroupsProcedure } from './delete-groups.ts';
import { getProcedure } from './get.ts';
import { getImpactProcedure } from './get-impact.ts';
import { startProcedure } from './start.ts';
import { supplyGroupsProcedure } from './supply-groups.ts';

export const fairnessRouter = router({
  get: getProcedure,
  start: startProcedure,
  cancel: cancelProcedure,
  supplyGroups: supplyGroupsProcedure,
  deleteGroups: deleteGroupsProcedure,
  getImpact: getImpactProcedure,
});
