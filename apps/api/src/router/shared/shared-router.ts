import { router } from '../../trpc/trpc.ts';
import { getProcedure } from './get.ts';
import { getDocumentProcedure } from './get-document.ts';
import { getEvaluationProcedure } from './get-evaluation.ts';
import { listProcedure } from './list.ts';

export const sharedRouter = router({
  get: getProcedure,
  list: listProcedure,
  getEvaluation: getEvaluationProcedure,
  getDocument: getDocumentProcedure,
});
