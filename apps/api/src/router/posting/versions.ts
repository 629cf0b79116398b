import { listRubricVersions } from '../../services/posting/list-rubric-versions.ts';
import { PostingRef, RubricVersions } from '../../services/posting/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const versionsProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/postings/{id}/rubrics',
      tags: ['Postings'],
      summary: 'The versions of a posting’s rubric, newest first, each with what it changed',
    },
  })
  .input(PostingRef)
  .output(RubricVersions)
  .query(({ ctx, input }) => listRubricVersions(ctx, input));
