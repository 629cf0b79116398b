import { Examination } from '@vitae/core/readability/machine-view';
import { examineCv } from '../../services/cv/examine-cv.ts';
import { ExamineCv } from '../../services/cv/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const examineProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/cvs/{id}/machine-view',
      tags: ['CVs'],
      summary: 'How a machine reads a CV, step by step, and what makes it hard',
    },
  })
  .input(ExamineCv)
  .output(Examination)
  .query(({ ctx, input }) => examineCv(ctx, input));
