import { router } from '../../trpc/trpc.ts';
import { endProcedure } from './end.ts';
import { listProcedure } from './list.ts';

export const sessionRouter = router({
  list: listProcedure,
  end: endProcedure,
});
