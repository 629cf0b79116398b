import { router } from '../../trpc/trpc.ts';
import { createProcedure } from './create.ts';
import { deleteProcedure } from './delete.ts';
import { getProcedure } from './get.ts';
import { listProcedure } from './list.ts';
import { previewProcedure } from './preview.ts';
import { restoreProcedure } from './restore.ts';
import { setRequirementsProcedure } from './set-requirements.ts';
import { updateProcedure } from './update.ts';
import { versionsProcedure } from './versions.ts';

export const postingRouter = router({
  list: listProcedure,
  get: getProcedure,
  create: createProcedure,
  preview: previewProcedure,
  update: updateProcedure,
  setRequirements: setRequirementsProcedure,
  versions: versionsProcedure,
  delete: deleteProcedure,
  restore: restoreProcedure,
});
