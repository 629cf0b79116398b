import { router } from '../../trpc/trpc.ts';
import { createProcedure } from './create.ts';
import { listProcedure } from './list.ts';
import { undoProcedure } from './undo.ts';

export const decisionRouter = router({
  create: createProcedure,
  undo: undoProcedure,
  list: listProcedure,
});
