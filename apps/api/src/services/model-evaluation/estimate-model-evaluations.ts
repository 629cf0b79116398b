import { estimateTokens, mostTokens } from '@vitae/core/model/tokens-and-prices';
import { findAnsweredKeys } from '@vitae/db/queries/models/model-answers';
import { findModelSource, listAskable } from '@vitae/db/queries/models/model-evaluations';
import { findMonthTokens } from '@vitae/db/queries/models/model-spend';
import { findVocabulary } from '@vitae/db/queries/skills/vocabulary';
import type { Context } from '../context.ts';
import { getModelBudget } from '../model-provider/get-model-budget.ts';
import { monthOf, priced, type UsableProvider, usableProviders, usd } from '../model-provider/internal.ts';
import { notFound } from '../not-found.ts';
import { evaluateInput } from './internal.ts';
import { answerKey, type Question, questionsOf } from './questions.ts';
import type { ModelEstimate, ModelEvaluationSet } from './schemas.ts';

/** So many CVs are looked at together: each is a document in memory. */
const together = 16;

/**
 * What asking the first provider about these would take. Nothing is sent. Throws MODEL_NOT_CONFIGURED,
 * MODEL_PRICE_UNKNOWN, and NOT_FOUND when none of them is there and completed.
 */
export async function estimateModelEvaluations(context: Context, input: ModelEvaluationSet): Promise<ModelEstimate> {
  const { deps, actor } = context;
  const [provider] = await usableProviders(deps, actor);
  if (!provider) throw notFound('model provider');
  const ids = await listAskable(deps.database, actor.workspaceId, {
    ids: input.evaluationIds,
    postingId: input.postingId,
    limit: input.limit,
  });
  if (ids.length === 0) throw notFound('evaluation');
  const skills = await findVocabulary(deps.database, actor.workspaceId);
  const questions: Question[] = [];
  for (let start = 0; start < ids.length; start += together) {
    const chunk = ids.slice(start, start + together);
    questions.push(...(await Promise.all(chunk.map((id) => questionsAbout(id)))).flat());
  }
  const keys = questions.map((question) => answerKey(question, provider));
  const answered = await findAnsweredKeys(deps.database, actor.workspaceId, keys);
  const open = questions.filter((_, at) => !answered.has(keys[at] ?? ''));
  const tokens = open
    .map(estimateTokens)
    .reduce((sum, one) => ({ input: sum.input + one.input, output: sum.output + one.output }), { input: 0, output: 0 });
  const budget = await getModelBudget(context);
  const leftUsd = Math.max(0, budget.ceilingUsd - budget.spentUsd - budget.reservedUsd);
  const costUsd = usd(priced(provider, tokens));
  // Each call is reserved with the most it may cost: the last one needs room for that beside what the others cost.
  const headroom = open.map((one) => priced(provider, mostTokens(one)) - priced(provider, estimateTokens(one)));
  const headroomUsd = usd(Math.max(0, ...headroom));
  return {
    evaluations: ids.length,
    questions: questions.length,
    answered: questions.length - open.length,
    inputTokens: tokens.input,
    outputTokens: tokens.output,
    costUsd: provider.tokenCeiling !== null && provider.price.input + provider.price.output === 0 ? null : costUsd,
    leftUsd,
    fits:
      (costUsd + headroomUsd <= leftUsd || costUsd === 0) &&
      (await fitsTokens(context, provider, tokens.input + tokens.output)),
    provider: { id: provider.key, name: provider.name, model: provider.model },
  };

  async function questionsAbout(id: (typeof ids)[number]): Promise<Question[]> {
    const source = await findModelSource(deps.database, actor.workspaceId, id);
    // Deleted meanwhile.
    if (!source) return [];
    const parts = await deps.pool.sentParts(evaluateInput(source, skills));
    return questionsOf(deps.models.secrets, { parts, requirements: source.requirements });
  }
}

async function fitsTokens(
  { deps, actor }: Context,
  { key, tokenCeiling }: UsableProvider,
  tokens: number,
): Promise<boolean> {
  if (tokenCeiling === null) return true;
  const month = monthOf(deps.clock.now());
  const used = await findMonthTokens(deps.database, { workspaceId: actor.workspaceId, providerKey: key, month });
  return used + tokens <= tokenCeiling;
}
