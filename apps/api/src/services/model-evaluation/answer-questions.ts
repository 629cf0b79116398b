import { type ModelAnswer, ModelAnswers, parseAnswers } from '@vitae/core/model/answers';
import { AppError } from '@vitae/core/shared/app-error';
import type { CvId } from '@vitae/core/shared/ids';
import { findModelAnswer, keepModelAnswer } from '@vitae/db/queries/models/model-answers';
import type { Context } from '../context.ts';
import type { UsableProvider } from '../model-provider/internal.ts';
import { type Call, callProvider, type PaidReply, QuestionAnswered } from './call-provider.ts';
import { attemptsAtShape } from './limits.data.ts';
import { answerKey, type Question } from './questions.ts';

export interface Answered {
  readonly answers: readonly ModelAnswer[];
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Of the answers used, also when an earlier evaluation paid for them. */
  readonly costMicros: number;
  readonly latencyMs: number;
  readonly fromCache: boolean;
}

type Asking = Omit<Call, 'keep'>;

/** All parts by one provider: what was answered before is taken from there, the rest is asked and kept. */
export async function answerQuestions(
  context: Context,
  {
    provider,
    questions,
    cvId,
    signal,
  }: { provider: UsableProvider; questions: readonly Question[]; cvId: CvId; signal: AbortSignal | undefined },
): Promise<Answered> {
  const each: Answered[] = [];
  for (const question of questions) each.push(await answerOne(context, { provider, question, signal }, cvId));
  const sum = (of: (one: Answered) => number) => each.reduce((total, one) => total + of(one), 0);
  return {
    answers: each.flatMap((one) => one.answers),
    inputTokens: sum((one) => one.inputTokens),
    outputTokens: sum((one) => one.outputTokens),
    costMicros: sum((one) => one.costMicros),
    latencyMs: sum((one) => one.latencyMs),
    fromCache: each.every((one) => one.fromCache),
  };
}

async function answerOne(context: Context, { provider, question, signal }: Asking, cvId: CvId): Promise<Answered> {
  const kept = await findKept(context, { provider, question });
  if (kept) return kept;
  try {
    return await askForAnswers(context, { provider, question, signal }, cvId);
  } catch (error) {
    const meanwhile = error instanceof QuestionAnswered ? await findKept(context, { provider, question }) : null;
    if (meanwhile) return meanwhile;
    throw error;
  }
}

async function findKept({ deps, actor }: Context, { provider, question }: Pick<Call, 'provider' | 'question'>) {
  const kept = await findModelAnswer(deps.database, actor.workspaceId, answerKey(question, provider));
  // Older code may have kept another shape: then it is asked again.
  const known = ModelAnswers.safeParse(kept?.answers);
  if (!kept || !known.success) return null;
  const { inputTokens, outputTokens, costMicros, latencyMs } = kept;
  return { answers: known.data.answers, inputTokens, outputTokens, costMicros, latencyMs, fromCache: true };
}

const figuresOf = ({ tokens, costMicros, latencyMs }: PaidReply) => ({
  inputTokens: tokens.input,
  outputTokens: tokens.output,
  costMicros,
  latencyMs,
});

/** Throws MODEL_ANSWER_UNUSABLE, besides what callProvider throws. */
async function askForAnswers(context: Context, asking: Asking, cvId: CvId): Promise<Answered> {
  const { deps, actor } = context;
  const key = answerKey(asking.question, asking.provider);
  const keep = async (reply: PaidReply) => {
    const parsed = usable(reply);
    if (!parsed) return;
    const answer = { answers: { answers: parsed }, ...figuresOf(reply) };
    await keepModelAnswer(deps.database, {
      workspaceId: actor.workspaceId,
      key,
      cvId,
      ...answer,
      now: deps.clock.now(),
    });
  };
  for (let attempt = 1; ; attempt += 1) {
    const reply = await callProvider(context, { ...asking, keep });
    const answers = usable(reply);
    if (answers) return { answers, ...figuresOf(reply), fromCache: false };
    if (reply.end !== 'finished' || attempt >= attemptsAtShape)
      throw new AppError('MODEL_ANSWER_UNUSABLE', whyUnusable[reply.end]);
  }
}

const whyUnusable = {
  refused: 'The model refused to answer about this CV. The local evaluation needs no model.',
  cut: 'The model’s answer was too long and was cut off. Try another model, or fewer requirements.',
  finished: 'The model did not answer in the form that it was asked for. Try another model.',
} as const;

function usable({ end, text }: PaidReply): readonly ModelAnswer[] | null {
  const parsed = end === 'finished' ? parseAnswers(text) : null;
  return parsed?.ok ? parsed.answers : null;
}
