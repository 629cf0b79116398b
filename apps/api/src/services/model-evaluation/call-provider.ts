import { modelAnswersSchema } from '@vitae/core/model/answers';
import { estimateTokens, mostTokens, outputLimit, type TokenCount } from '@vitae/core/model/tokens-and-prices';
import { AppError } from '@vitae/core/shared/app-error';
import { ModelCallId } from '@vitae/core/shared/ids';
import {
  passBreaker,
  recordBreakerFailure,
  recordBreakerSuccess,
  releaseTrial,
} from '@vitae/db/queries/models/model-breakers';
import { reserveCall, settleCall } from '@vitae/db/queries/models/model-spend';
import { ModelFault, type ModelReply } from '../../ports/model-gateway.ts';
import type { Context } from '../context.ts';
import { monthOf, priced, type UsableProvider } from '../model-provider/internal.ts';
import { adviceOn } from './advice.ts';
import { backoffMs, breakerRules, faultRules, longestWaitMs } from './limits.data.ts';
import { answerKey, type Question, seedOf } from './questions.ts';

export interface Call {
  readonly provider: UsableProvider;
  readonly question: Question;
  readonly signal: AbortSignal | undefined;
  /** Keeps a reply before its call is settled: whoever is let through after it must find it. */
  keep(reply: PaidReply): Promise<void>;
}

/** Another worker asked the same meanwhile: its answer is kept. */
export class QuestionAnswered extends Error {}

/** Another worker asks the same right now: whoever waits for its answer does not pay for one of their own. */
export class QuestionUnderWay extends AppError {
  constructor() {
    super('MODEL_UNAVAILABLE', 'The same question is being asked right now; its answer will be used.');
  }
}

export interface PaidReply extends ModelReply {
  readonly tokens: TokenCount;
  readonly costMicros: number;
  readonly latencyMs: number;
}

/**
 * Asks one provider, with retries. Each attempt passes the breaker and is reserved in the ledger before it is made.
 * Throws MODEL_UNAVAILABLE (may pass), MODEL_REJECTED, MODEL_CEILING_REACHED.
 */
export async function callProvider(context: Context, call: Call): Promise<PaidReply> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(context, call);
    } catch (error) {
      if (!(error instanceof ModelFault)) throw error;
      const pauseMs = error.retryAfterMs ?? backoffMs[attempt - 1] ?? longestWaitMs;
      if (attempt >= faultRules[error.kind].attempts || pauseMs > longestWaitMs) throw adviceOn(error);
      await context.deps.models.wait(pauseMs, call.signal);
    }
  }
}

async function tryOnce(context: Context, call: Call): Promise<PaidReply> {
  const { provider, question } = call;
  const { deps, actor } = context;
  const breaker = { workspaceId: actor.workspaceId, providerKey: provider.key };
  const passage = await passBreaker(deps.database, breaker, { now: deps.clock.now(), rules: breakerRules });
  if (!passage.allowed)
    throw new AppError(
      'MODEL_UNAVAILABLE',
      'The model’s server failed several times in a row, so it is left alone for a minute and then tried again.',
    );
  const id = await reserve(context, call).catch(async (error: unknown) => {
    await releaseTrial(deps.database, breaker);
    throw error;
  });
  const started = performance.now();
  const figuresOf = (tokens: TokenCount) => ({
    tokens,
    costMicros: priced(provider, tokens),
    latencyMs: Math.round(performance.now() - started),
  });
  const settle = async ({ tokens, costMicros, latencyMs }: ReturnType<typeof figuresOf>, outcome: string) => {
    const figures = { costMicros, latencyMs, inputTokens: tokens.input, outputTokens: tokens.output };
    await settleCall(deps.database, { id, workspaceId: actor.workspaceId, ...figures, outcome, now: deps.clock.now() });
  };
  try {
    const reply = await ask(context, call);
    const paid = { ...reply, ...figuresOf(reply.usage ?? estimateTokens(question)) };
    await call.keep(paid);
    await settle(paid, outcomeOf(reply));
    await recordBreakerSuccess(deps.database, breaker, breakerRules);
    return paid;
  } catch (error) {
    // What was begun may be charged, though nobody says how much.
    const charged = !(error instanceof ModelFault) || error.begun ? estimateTokens(question) : { input: 0, output: 0 };
    await settle(figuresOf(charged), error instanceof ModelFault ? error.kind : 'stopped');
    if (error instanceof ModelFault && faultRules[error.kind].opensBreaker) {
      const state = await recordBreakerFailure(deps.database, breaker, { now: deps.clock.now(), rules: breakerRules });
      deps.log.warn(
        { provider: provider.key, fault: error.kind, status: error.status, breaker: state },
        'model call failed',
      );
    } else await releaseTrial(deps.database, breaker);
    throw error;
  }
}

const outcomeOf = ({ end }: ModelReply) => (end === 'finished' ? 'answered' : end);

function ask({ deps }: Context, { provider, question, signal }: Call): Promise<ModelReply> {
  const request = {
    access: provider.access,
    model: provider.model,
    messages: question.messages,
    schema: modelAnswersSchema,
    maxOutputTokens: outputLimit(question.requirements),
    seed: seedOf(answerKey(question, provider)),
  };
  return deps.models.gateway.ask(request, { signal, timeoutMs: deps.models.timeoutMs });
}

async function reserve({ deps, actor }: Context, { provider, question }: Call): Promise<ModelCallId> {
  const { models } = deps;
  const now = deps.clock.now();
  const most = mostTokens(question);
  const id = ModelCallId.parse(deps.ids.next());
  const reserved = await reserveCall(deps.database, {
    id,
    workspaceId: actor.workspaceId,
    providerKey: provider.key,
    model: provider.model,
    month: monthOf(now),
    answerKey: answerKey(question, provider),
    micros: priced(provider, most),
    tokens: most.input + most.output,
    now,
    defaultCeilingMicros: models.defaultCeilingMicros,
    tokenCeiling: provider.tokenCeiling,
    underWaySince: new Date(now.getTime() - 2 * models.timeoutMs),
  });
  switch (reserved) {
    case 'reserved':
      return id;
    case 'answered':
      throw new QuestionAnswered();
    case 'under-way':
      throw new QuestionUnderWay();
    case 'over-ceiling':
      throw new AppError(
        'MODEL_CEILING_REACHED',
        'Another call could pass what this workspace may spend on models in a month. Raise the ceiling in Settings, or wait for the next month.',
      );
    case 'over-tokens':
      throw new AppError(
        'MODEL_CEILING_REACHED',
        'Another call could pass the tokens that this model may take in a month. Raise their ceiling in Settings, or wait for the next month.',
      );
  }
}
