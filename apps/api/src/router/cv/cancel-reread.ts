import { cancelReread } from '../../services/cv/cancel-reread.ts';
import { Reread, RereadRef } from '../../services/cv/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const cancelRereadProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/cv-reread/{id}/cancel',
      tags: ['CVs'],
      summary: 'Stop reading CVs again; those not begun stay as they were read before',
    },
  })
  .input(RereadRef)
  .output(Reread)
  .mutation(({ ctx, input }) => cancelReread(ctx, input));
