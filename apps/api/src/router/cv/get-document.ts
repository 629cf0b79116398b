import { getCvDocument } from '../../services/cv/get-cv-document.ts';
import { CvDocument, CvRef } from '../../services/cv/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getDocumentProcedure = memberProcedure
  .input(CvRef)
  .output(CvDocument)
  .query(({ ctx, input }) => getCvDocument(ctx, input));
