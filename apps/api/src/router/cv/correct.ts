import { correctCv } from '../../services/cv/correct-cv.ts';
import { CorrectCv, CvDetail } from '../../services/cv/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const correctProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/cvs/{id}/corrections',
      tags: ['CVs'],
      summary: 'Correct values of a CV: set, add, remove, move',
    },
  })
  .input(CorrectCv)
  .output(CvDetail)
  .mutation(({ ctx, input }) => correctCv(ctx, input));
