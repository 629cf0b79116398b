import { listPostings } from '../../services/posting/list-postings.ts';
import { ListPostings, PostingPage } from '../../services/posting/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listProcedure = memberProcedure
  .meta({ openapi: { method: 'GET', path: '/postings', tags: ['Postings'], summary: 'Postings, a page at a time' } })
  .input(ListPostings)
  .output(PostingPage)
  .query(({ ctx, input }) => listPostings(ctx, input));
