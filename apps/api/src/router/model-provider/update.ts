import { ModelProviderRef, UpdateModelProvider } from '../../services/model-provider/schemas.ts';
import { updateModelProvider } from '../../services/model-provider/update-model-provider.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const updateProcedure = memberProcedure
  .meta({
    openapi: { method: 'PATCH', path: '/model-providers/{id}', tags: ['Models'], summary: 'Change a model’s settings' },
  })
  .input(UpdateModelProvider)
  .output(ModelProviderRef)
  .mutation(({ ctx, input }) => updateModelProvider(ctx, input));
