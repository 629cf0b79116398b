import { z } from 'zod';
import { Reread } from '../../services/cv/schemas.ts';
import { startReread } from '../../services/cv/start-reread.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const startRereadProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/cv-reread',
      tags: ['CVs'],
      summary: 'Read all CVs again that an earlier reader read, and renew their evaluations',
    },
  })
  .input(z.object({}).optional())
  .output(Reread)
  .mutation(({ ctx }) => startReread(ctx));
