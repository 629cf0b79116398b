import { router } from '../../trpc/trpc.ts';
import { createProcedure } from './create.ts';
import { deleteProcedure } from './delete.ts';
import { listProcedure } from './list.ts';
import { orderProcedure } from './order.ts';
import { setBudgetProcedure } from './set-budget.ts';
import { testProcedure } from './test.ts';
import { updateProcedure } from './update.ts';

export const modelProviderRouter = router({
  list: listProcedure,
  create: createProcedure,
  update: updateProcedure,
  delete: deleteProcedure,
  order: orderProcedure,
  test: testProcedure,
  setBudget: setBudgetProcedure,
});
