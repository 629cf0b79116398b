import { router } from '../../trpc/trpc.ts';
import { createProcedure } from './create.ts';
import { deleteProcedure } from './delete.ts';
import { importProcedure } from './import.ts';
import { listProcedure } from './list.ts';
import { restoreProcedure } from './restore.ts';
import { updateProcedure } from './update.ts';

export const workspaceSkillRouter = router({
  list: listProcedure,
  create: createProcedure,
  update: updateProcedure,
  delete: deleteProcedure,
  restore: restoreProcedure,
  import: importProcedure,
});
