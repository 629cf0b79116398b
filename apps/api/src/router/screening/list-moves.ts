import { listMoves } from '../../services/screening/list-moves.ts';
import { ListMoves, MovePage } from '../../services/screening/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listMovesProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/screenings/{postingId}/moves',
      tags: ['Screenings'],
      summary: 'Who moved since the earlier rubric, and why',
    },
  })
  .input(ListMoves)
  .output(MovePage)
  .query(({ ctx, input }) => listMoves(ctx, input));
