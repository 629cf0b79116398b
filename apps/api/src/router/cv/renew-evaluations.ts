import { renewEvaluationsOfCv } from '../../services/cv/renew-evaluations-of-cv.ts';
import { CvRef } from '../../services/cv/schemas.ts';
import { Count } from '../../services/page.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const renewEvaluationsProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/cvs/{id}/renew-evaluations',
      tags: ['CVs'],
      summary: 'Evaluate again what was evaluated before the CV was corrected',
    },
  })
  .input(CvRef)
  .output(Count)
  .mutation(({ ctx, input }) => renewEvaluationsOfCv(ctx, input));
