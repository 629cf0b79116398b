import { promptVersion } from '@vitae/core/model/answers';
import { AppError } from '@vitae/core/shared/app-error';
import type { EvaluationId } from '@vitae/core/shared/ids';
import {
  beginAsking,
  completeModelEvaluation,
  failModelEvaluation,
  type ModelSource,
} from '@vitae/db/queries/models/model-evaluations';
import { findVocabulary } from '@vitae/db/queries/skills/vocabulary';
import type { TaskRun } from '../../tasks/task-run.ts';
import type { Context } from '../context.ts';
import { type UsableProvider, usableProviders } from '../model-provider/internal.ts';
import { type Answered, answerQuestions } from './answer-questions.ts';
import { QuestionUnderWay } from './call-provider.ts';
import { evaluateInput } from './internal.ts';
import { type Question, questionsOf } from './questions.ts';

/**
 * `pending → asking → completed | failed`: the background half of asking a model about one evaluation. Safe to run
 * twice: answers are kept by question, and only the run that moves the stage writes. Throws only what may pass, with the
 * reason on the row meanwhile.
 */
export async function askModel(context: Context, { id }: { id: EvaluationId }, run: TaskRun): Promise<void> {
  const { deps, actor } = context;
  const row = { workspaceId: actor.workspaceId, evaluationId: id };
  const source = await beginAsking(deps.database, actor.workspaceId, id);
  if (!source) return;
  try {
    const providers = await usableProviders(deps, actor);
    const input = evaluateInput(source, await findVocabulary(deps.database, actor.workspaceId));
    const parts = await deps.pool.sentParts(input, { ...(run.signal && { signal: run.signal }) });
    const questions = questionsOf(deps.models.secrets, { parts, requirements: source.requirements });
    const { provider, answered } = await firstThatAnswers(context, { providers, questions, source, run });
    const judgement = await deps.pool.judgeAnswers({ ...input, answers: answered.answers });
    const { answers: _, ...figures } = answered;
    await completeModelEvaluation(deps.database, row, {
      ...figures,
      score: judgement.evaluation.score,
      result: JSON.stringify(judgement),
      providerKey: provider.key,
      providerName: provider.name,
      model: provider.model,
      promptVersion,
      sent: JSON.stringify(questions.map(({ messages }) => messages)),
    });
  } catch (error) {
    await fail(error);
  }

  async function fail(error: unknown): Promise<void> {
    // Neither a worker that is told to stop nor one that is beside another says anything about the model.
    if (run.signal?.aborted || (error instanceof QuestionUnderWay && !run.isLastAttempt)) throw error;
    const known = error instanceof AppError;
    const mayPass = !known || error.code === 'MODEL_UNAVAILABLE';
    const again = mayPass && !run.isLastAttempt;
    await failModelEvaluation(deps.database, row, {
      stage: again ? 'pending' : 'failed',
      failureCode: known ? error.code : 'INTERNAL',
      failureMessage: known
        ? error.message
        : 'Asking the model did not work. Try again; the server’s log has the reason.',
    });
    if (again || !known) throw error;
    deps.log.info({ evaluationId: id, code: error.code }, 'a model could not be asked');
  }
}

interface Asking {
  readonly providers: readonly UsableProvider[];
  readonly questions: readonly Question[];
  readonly source: ModelSource;
  readonly run: TaskRun;
}

/** In order of preference. What may pass is thrown before what will not, so that it is tried again. */
async function firstThatAnswers(
  context: Context,
  { providers, questions, source, run }: Asking,
): Promise<{ provider: UsableProvider; answered: Answered }> {
  const failures: AppError[] = [];
  for (const provider of providers) {
    try {
      const input = { provider, questions, cvId: source.cvId, signal: run.signal };
      return { provider, answered: await answerQuestions(context, input) };
    } catch (error) {
      if (!(error instanceof AppError) || error instanceof QuestionUnderWay) throw error;
      failures.push(error);
    }
  }
  throw (
    failures.find(({ code }) => code === 'MODEL_UNAVAILABLE') ??
    failures[0] ??
    new AppError('INTERNAL', 'No model was asked.')
  );
}
