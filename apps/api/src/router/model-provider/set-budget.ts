import { ModelBudget, SetModelBudget } from '../../services/model-provider/schemas.ts';
import { setModelBudget } from '../../services/model-provider/set-model-budget.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const setBudgetProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'PUT',
      path: '/model-budget',
      tags: ['Models'],
      summary: 'Set what the workspace may spend on models in a month',
    },
  })
  .input(SetModelBudget)
  .output(ModelBudget)
  .mutation(({ ctx, input }) => setModelBudget(ctx, input));
