import { getCv } from '../../services/cv/get-cv.ts';
import { CvDetail, CvRef } from '../../services/cv/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getProcedure = memberProcedure
  .meta({ openapi: { method: 'GET', path: '/cvs/{id}', tags: ['CVs'], summary: 'A CV with what was read from it' } })
  .input(CvRef)
  .output(CvDetail)
  .query(({ ctx, input }) => getCv(ctx, input));
