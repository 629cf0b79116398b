import { deleteModelProvider } from '../../services/model-provider/delete-model-provider.ts';
import { ModelProviderRef } from '../../services/model-provider/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const deleteProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'DELETE',
      path: '/model-providers/{id}',
      tags: ['Models'],
      summary: 'Remove a model and its key',
    },
  })
  .input(ModelProviderRef)
  .output(ModelProviderRef)
  .mutation(({ ctx, input }) => deleteModelProvider(ctx, input));
