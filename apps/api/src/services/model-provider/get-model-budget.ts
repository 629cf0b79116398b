import { findCeiling, findMonthSpend } from '@vitae/db/queries/models/model-spend';
import type { Context } from '../context.ts';
import { monthOf, usd } from './internal.ts';
import type { ModelBudget } from './schemas.ts';

/** What the workspace spent on models this month, and what it may. */
export async function getModelBudget({ deps, actor }: Context): Promise<ModelBudget> {
  const month = monthOf(deps.clock.now());
  const [spend, ceiling] = await Promise.all([
    findMonthSpend(deps.database, actor.workspaceId, month),
    findCeiling(deps.database, actor.workspaceId),
  ]);
  return {
    month,
    ceilingUsd: usd(ceiling ?? deps.models.defaultCeilingMicros),
    spentUsd: usd(spend.spentMicros),
    reservedUsd: usd(spend.reservedMicros),
  };
}
