import { router } from '../../trpc/trpc.ts';
import { createProcedure } from './create.ts';
import { listProcedure } from './list.ts';
import { revokeProcedure } from './revoke.ts';

export const shareLinkRouter = router({
  create: createProcedure,
  list: listProcedure,
  revoke: revokeProcedure,
});
