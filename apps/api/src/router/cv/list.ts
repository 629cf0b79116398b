import { listCvs } from '../../services/cv/list-cvs.ts';
import { CvPage, ListCvs } from '../../services/cv/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listProcedure = memberProcedure
  .meta({ openapi: { method: 'GET', path: '/cvs', tags: ['CVs'], summary: 'CVs, a page at a time' } })
  .input(ListCvs)
  .output(CvPage)
  .query(({ ctx, input }) => listCvs(ctx, input));
