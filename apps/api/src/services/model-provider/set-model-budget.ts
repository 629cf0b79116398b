import { setCeiling } from '@vitae/db/queries/models/model-spend';
import type { Context } from '../context.ts';
import { getModelBudget } from './get-model-budget.ts';
import { assertMayEdit } from './internal.ts';
import type { ModelBudget, SetModelBudget } from './schemas.ts';

/** Holds from the next call on. Throws FORBIDDEN in the demo workspace. */
export async function setModelBudget(context: Context, { ceilingUsd }: SetModelBudget): Promise<ModelBudget> {
  const { deps, actor } = context;
  assertMayEdit(deps, actor);
  await setCeiling(deps.database, actor.workspaceId, Math.round(ceilingUsd * 1_000_000));
  return getModelBudget(context);
}
