import { router } from '../../trpc/trpc.ts';
import { createProcedure } from './create.ts';
import { deleteProcedure } from './delete.ts';
import { listProcedure } from './list.ts';
import { restoreProcedure } from './restore.ts';
import { updateProcedure } from './update.ts';

export const noteRouter = router({
  create: createProcedure,
  list: listProcedure,
  update: updateProcedure,
  delete: deleteProcedure,
  restore: restoreProcedure,
});
