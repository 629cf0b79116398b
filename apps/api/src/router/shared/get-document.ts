import { getSharedDocument } from '../../services/share-link/get-shared-evaluation.ts';
import { SharedDocument, SharedEvaluationRef } from '../../services/share-link/schemas.ts';
import { publicProcedure } from '../../trpc/trpc.ts';

export const getDocumentProcedure = publicProcedure
  .input(SharedEvaluationRef)
  .output(SharedDocument)
  .query(({ ctx, input }) => getSharedDocument(ctx, input));
