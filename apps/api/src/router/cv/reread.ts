import { rereadCvs } from '../../services/cv/reread-cvs.ts';
import { CvRefs } from '../../services/cv/schemas.ts';
import { Count } from '../../services/page.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const rereadProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/cvs/reread',
      tags: ['CVs'],
      summary: 'Read CVs again and renew their evaluations',
    },
  })
  .input(CvRefs)
  .output(Count)
  .mutation(({ ctx, input }) => rereadCvs(ctx, input));
