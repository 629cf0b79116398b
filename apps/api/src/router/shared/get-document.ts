import { getSharedDocument } from '../../services/share-link/get-shared-evaluation.ts';
import { SharedDocument, SharedEvaluationRef } from '../../services/share-link/schemas.ts';
import { publicProcedure } from '../../trpc/trpc.ts';

export const getDocumentProcedure = publicProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/shared/{token}/evaluations/{evaluationId}/document',
      tags: ['Shared'],
      protect: false,
      summary: 'The CV of an evaluation behind a share link; a blind one with the words covered that tell who it is',
    },
  })
  .input(SharedEvaluationRef)
  .output(SharedDocument)
  .query(({ ctx, input }) => getSharedDocument(ctx, input));
