import { listModelProviders } from '../../services/model-provider/list-model-providers.ts';
import { ModelProviders } from '../../services/model-provider/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'GET',
      path: '/model-providers',
      tags: ['Models'],
      summary: 'The models of the workspace in the order in which they are asked, and the month’s spending',
    },
  })
  .output(ModelProviders)
  .query(({ ctx }) => listModelProviders(ctx));
