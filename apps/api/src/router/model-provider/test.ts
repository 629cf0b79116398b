import { ModelProviderTest, TestModelProvider } from '../../services/model-provider/schemas.ts';
import { testModelProvider } from '../../services/model-provider/test-model-provider.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const testProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/model-providers/test',
      tags: ['Models'],
      summary: 'Ask a server for its list of models, which costs nothing',
    },
  })
  .input(TestModelProvider)
  .output(ModelProviderTest)
  .mutation(({ ctx, input }) => testModelProvider(ctx, input));
