import { z } from 'zod';
import { getReread } from '../../services/cv/get-reread.ts';
import { Reread } from '../../services/cv/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getRereadProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/cv-reread',
      tags: ['CVs'],
      summary: 'How many CVs an earlier reader read, and how reading them again goes',
    },
  })
  .input(z.object({}).optional())
  .output(Reread)
  .query(({ ctx }) => getReread(ctx));
