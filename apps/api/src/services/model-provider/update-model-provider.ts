import { AppError } from '@vitae/core/shared/app-error';
import {
  findModelProvider,
  type ModelProviderChange,
  updateModelProvider as updateRow,
} from '@vitae/db/queries/models/model-providers';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { assertAllowedHost, assertMayEdit, sealKey } from './internal.ts';
import type { ModelProviderRef, UpdateModelProvider } from './schemas.ts';

/** Closes its breaker too: what failed may be what was mended. Throws NOT_FOUND. */
export async function updateModelProvider(
  { deps, actor }: Context,
  { id, apiKey, ...change }: UpdateModelProvider,
): Promise<ModelProviderRef> {
  const { workspaceId } = actor;
  assertMayEdit(deps, actor);
  const before = await findModelProvider(deps.database, workspaceId, id);
  if (!before) throw notFound('model provider');
  const { baseUrl } = change;
  if (baseUrl !== undefined) {
    assertAllowedHost(deps.models, baseUrl);
    // A key is for one server: it must not travel to another because somebody changed the address.
    if (apiKey === undefined && before.keySealed !== null && new URL(baseUrl).origin !== new URL(before.baseUrl).origin)
      throw new AppError('VALIDATION', 'The address leads to another server. Enter the key for it too.');
  }
  const key = apiKey === undefined ? {} : sealKey(deps.models, apiKey, { workspaceId, id });
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  await deps.database.transaction((transaction) =>
    updateRow(transaction, { workspaceId, id }, { ...(given as ModelProviderChange), ...key }),
  );
  return { id };
}
