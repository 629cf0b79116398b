import { AppError } from '@vitae/core/shared/app-error';
import { ModelProviderId } from '@vitae/core/shared/ids';
import { findModelProvider, insertModelProvider, listModelProviders } from '@vitae/db/queries/models/model-providers';
import type { Context } from '../context.ts';
import { assertAllowedHost, assertMayEdit, sealKey } from './internal.ts';
import type { CreateModelProvider, ModelProviderRef } from './schemas.ts';

const mostProviders = 20;

/** Goes behind those that are there; its key is kept encrypted. The same id again answers what is there. */
export async function createModelProvider(
  { deps, actor }: Context,
  { id: given, apiKey, ...settings }: CreateModelProvider,
): Promise<ModelProviderRef> {
  const { workspaceId } = actor;
  assertMayEdit(deps, actor);
  assertAllowedHost(deps.models, settings.baseUrl);
  const id = given ?? ModelProviderId.parse(deps.ids.next());
  if (await findModelProvider(deps.database, workspaceId, id)) return { id };
  if ((await listModelProviders(deps.database, workspaceId)).length >= mostProviders)
    throw new AppError('CONFLICT', `A workspace keeps at most ${mostProviders} models. Remove one that is not used.`);
  const key = sealKey(deps.models, apiKey, { workspaceId, id });
  if (!(await insertModelProvider(deps.database, { id, workspaceId, ...settings, ...key })))
    throw new AppError('CONFLICT', 'This id is taken. Make another one.');
  return { id };
}
