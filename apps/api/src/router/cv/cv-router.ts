import { router } from '../../trpc/trpc.ts';
import { deleteProcedure } from './delete.ts';
import { examineProcedure } from './examine.ts';
import { getProcedure } from './get.ts';
import { getDocumentProcedure } from './get-document.ts';
import { listProcedure } from './list.ts';
import { rereadProcedure } from './reread.ts';
import { restoreProcedure } from './restore.ts';

export const cvRouter = router({
  list: listProcedure,
  get: getProcedure,
  getDocument: getDocumentProcedure,
  examine: examineProcedure,
  delete: deleteProcedure,
  restore: restoreProcedure,
  reread: rereadProcedure,
});
