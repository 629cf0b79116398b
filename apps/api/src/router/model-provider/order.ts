import { orderModelProviders } from '../../services/model-provider/order-model-providers.ts';
import { ModelProviders, OrderModelProviders } from '../../services/model-provider/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const orderProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'PUT',
      path: '/model-providers/order',
      tags: ['Models'],
      summary: 'Say which model is asked first',
    },
  })
  .input(OrderModelProviders)
  .output(ModelProviders)
  .mutation(({ ctx, input }) => orderModelProviders(ctx, input));
