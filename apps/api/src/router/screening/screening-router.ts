import { router } from '../../trpc/trpc.ts';
import { cancelProcedure } from './cancel.ts';
import { getProcedure } from './get.ts';
import { listProcedure } from './list.ts';
import { startProcedure } from './start.ts';

export const screeningRouter = router({
  start: startProcedure,
  get: getProcedure,
  list: listProcedure,
  cancel: cancelProcedure,
});
