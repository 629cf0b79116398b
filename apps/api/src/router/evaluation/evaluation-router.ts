import { router } from '../../trpc/trpc.ts';
import { cancelProcedure } from './cancel.ts';
import { createProcedure } from './create.ts';
import { getProcedure } from './get.ts';
import { getDocumentProcedure } from './get-document.ts';
import { listProcedure } from './list.ts';

export const evaluationRouter = router({
  create: createProcedure,
  get: getProcedure,
  getDocument: getDocumentProcedure,
  list: listProcedure,
  cancel: cancelProcedure,
});
