import { listScreeningIds } from '../../services/screening/list-screening-ids.ts';
import { ListScreeningIds, ScreeningIds } from '../../services/screening/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

/** REST callers page through the ranking; a screen selects all at once. */
export const listIdsProcedure = memberProcedure
  .input(ListScreeningIds)
  .output(ScreeningIds)
  .query(({ ctx, input }) => listScreeningIds(ctx, input));
