import { orderModelProviders as orderRows } from '@vitae/db/queries/models/model-providers';
import type { Context } from '../context.ts';
import { assertMayEdit } from './internal.ts';
import { listModelProviders } from './list-model-providers.ts';
import type { ModelProviders, OrderModelProviders } from './schemas.ts';

/** The first that answers is used. Ids that are not there are not an error. */
export async function orderModelProviders(context: Context, { ids }: OrderModelProviders): Promise<ModelProviders> {
  const { deps, actor } = context;
  assertMayEdit(deps, actor);
  await orderRows(deps.database, actor.workspaceId, ids);
  return listModelProviders(context);
}
