import { createModelProvider } from '../../services/model-provider/create-model-provider.ts';
import { CreateModelProvider, ModelProviderRef } from '../../services/model-provider/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const createProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/model-providers',
      tags: ['Models'],
      summary: 'Set up a model; its key is kept encrypted and never answered',
    },
  })
  .input(CreateModelProvider)
  .output(ModelProviderRef)
  .mutation(({ ctx, input }) => createModelProvider(ctx, input));
