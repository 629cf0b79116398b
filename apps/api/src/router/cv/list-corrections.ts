import { listCvCorrections } from '../../services/cv/list-cv-corrections.ts';
import { CvCorrections, CvRef } from '../../services/cv/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listCorrectionsProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/cvs/{id}/corrections',
      tags: ['CVs'],
      summary: 'What people corrected in a CV, undone corrections included',
    },
  })
  .input(CvRef)
  .output(CvCorrections)
  .query(({ ctx, input }) => listCvCorrections(ctx, input));
