import { deleteCvs } from '../../services/cv/delete-cvs.ts';
import { CvRefs } from '../../services/cv/schemas.ts';
import { Count } from '../../services/page.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const deleteProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/cvs/delete',
      tags: ['CVs'],
      summary: 'Delete CVs; they can be restored for 30 days',
    },
  })
  .input(CvRefs)
  .output(Count)
  .mutation(({ ctx, input }) => deleteCvs(ctx, input));
