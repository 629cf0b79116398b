import { deleteModelProvider as deleteRow } from '@vitae/db/queries/models/model-providers';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { assertMayEdit } from './internal.ts';
import type { ModelProviderRef } from './schemas.ts';

/** Its key is gone at once; what it answered and what it cost stays. Throws NOT_FOUND. */
export async function deleteModelProvider(
  { deps, actor }: Context,
  { id }: ModelProviderRef,
): Promise<ModelProviderRef> {
  assertMayEdit(deps, actor);
  const removed = await deps.database.transaction((transaction) => deleteRow(transaction, actor.workspaceId, id));
  if (!removed) throw notFound('model provider');
  return { id };
}
