import { getEvaluationDocument } from '../../services/evaluation/get-evaluation-document.ts';
import { EvaluationDocument, EvaluationRef } from '../../services/evaluation/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getDocumentProcedure = memberProcedure
  .input(EvaluationRef)
  .output(EvaluationDocument)
  .query(({ ctx, input }) => getEvaluationDocument(ctx, input));
