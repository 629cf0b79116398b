import { listBreakers } from '@vitae/db/queries/models/model-breakers';
import { listModelProviders as listRecords } from '@vitae/db/queries/models/model-providers';
import type { Context } from '../context.ts';
import { breakerRules } from '../model-evaluation/limits.data.ts';
import { getModelBudget } from './get-model-budget.ts';
import { hostProvider, isDemo, usableProvider } from './internal.ts';
import type { ModelBreaker, ModelProvider, ModelProviders } from './schemas.ts';

/** Keys are never answered, only their last four characters. */
export async function listModelProviders(context: Context): Promise<ModelProviders> {
  const { deps, actor } = context;
  const [records, breakers, budget] = await Promise.all([
    listRecords(deps.database, actor.workspaceId),
    listBreakers(deps.database, actor.workspaceId),
    getModelBudget(context),
  ]);
  const breakerOf = (key: string): ModelBreaker => {
    const row = breakers.find(({ providerKey }) => providerKey === key);
    if (!row) return { state: 'closed', failures: 0 };
    const retryAt = row.openedAt && new Date(row.openedAt.getTime() + breakerRules.openMs).toISOString();
    return { state: row.state, failures: row.failures, ...(row.state === 'open' && retryAt && { retryAt }) };
  };
  const own = records.map((record): ModelProvider => {
    const { id, name, kind, baseUrl, model, keyEnding, inputPrice, outputPrice, tokenCeiling, enabled } = record;
    const usable = usableProvider(deps.models, record);
    return {
      ...{ id, name, kind, baseUrl, model, inputPrice, outputPrice, tokenCeiling, enabled },
      ...(keyEnding !== null && { keyEnding }),
      ...(typeof usable === 'string' && { problem: usable }),
      breaker: breakerOf(id),
    };
  });
  const host = isDemo(actor) ? null : hostProvider(deps.models);
  const offered: ModelProvider[] = host
    ? [
        {
          id: host.key,
          name: host.name,
          kind: 'compatible',
          // Where whoever runs Vitae keeps a model is nobody else's business.
          baseUrl: '',
          model: host.model,
          inputPrice: host.price.input,
          outputPrice: host.price.output,
          tokenCeiling: host.tokenCeiling,
          enabled: true,
          breaker: breakerOf(host.key),
        },
      ]
    : [];
  return { items: [...own, ...offered], budget, canEdit: !isDemo(actor) && deps.models.keepsKeys };
}
