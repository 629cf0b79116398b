import { getEvaluationDocument } from '../../services/evaluation/get-evaluation-document.ts';
import { EvaluationDocument, EvaluationRef } from '../../services/evaluation/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getDocumentProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/evaluations/{id}/document',
      tags: ['Evaluations'],
      summary: 'The CV as reviewers may see it: in a blind screening with the words covered that tell who it is',
    },
  })
  .input(EvaluationRef)
  .output(EvaluationDocument)
  .query(({ ctx, input }) => getEvaluationDocument(ctx, input));
