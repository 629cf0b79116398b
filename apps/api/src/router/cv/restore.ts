import { restoreCvs } from '../../services/cv/restore-cvs.ts';
import { CvRefs } from '../../services/cv/schemas.ts';
import { Count } from '../../services/page.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const restoreProcedure = memberProcedure
  .meta({ openapi: { method: 'POST', path: '/cvs/restore', tags: ['CVs'], summary: 'Undo deleting CVs' } })
  .input(CvRefs)
  .output(Count)
  .mutation(({ ctx, input }) => restoreCvs(ctx, input));
