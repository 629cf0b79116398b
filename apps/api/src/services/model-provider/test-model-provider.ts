import { AppError } from '@vitae/core/shared/app-error';
import { findModelProvider } from '@vitae/db/queries/models/model-providers';
import { type ModelAccess, ModelFault } from '../../ports/model-gateway.ts';
import type { Context } from '../context.ts';
import { adviceOn } from '../model-evaluation/advice.ts';
import { notFound } from '../not-found.ts';
import { assertAllowedHost, assertMayEdit, openKey } from './internal.ts';
import type { ModelProviderTest, TestModelProvider } from './schemas.ts';

/** A list of names comes at once; who waits before the screen should not wait a minute. */
const timeoutMs = 10_000;
const mostModels = 500;

/** Asks for the list of models, which costs nothing. Throws NOT_FOUND; whatever the server does is an answer. */
export async function testModelProvider(context: Context, input: TestModelProvider): Promise<ModelProviderTest> {
  const { deps, actor } = context;
  assertMayEdit(deps, actor);
  const access = await accessOf(context, input);
  assertAllowedHost(deps.models, access.baseUrl);
  const started = performance.now();
  const durationMs = () => Math.round(performance.now() - started);
  try {
    const limit = Math.min(timeoutMs, deps.models.timeoutMs);
    const models = await deps.models.gateway.listModels(access, { timeoutMs: limit });
    const message = models.length === 0 ? 'The server answers, but offers no model.' : 'The server answers.';
    return { ok: true, message, models: models.toSorted().slice(0, mostModels), durationMs: durationMs() };
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    return { ok: false, message: adviceOn(error).message, models: [], durationMs: durationMs() };
  }
}

/** A kept key is used only for the address that it was kept for. */
async function accessOf({ deps, actor }: Context, { id, baseUrl, apiKey }: TestModelProvider): Promise<ModelAccess> {
  if (id === undefined) return { baseUrl: baseUrl ?? '', apiKey: apiKey ?? null };
  const record = await findModelProvider(deps.database, actor.workspaceId, id);
  if (!record) throw notFound('model provider');
  const address = baseUrl ?? record.baseUrl;
  if (apiKey !== undefined) return { baseUrl: address, apiKey };
  if (new URL(address).origin !== new URL(record.baseUrl).origin)
    throw new AppError('VALIDATION', 'The address leads to another server. Enter the key for it too.');
  return { baseUrl: address, apiKey: openKey(deps.models, record) };
}
