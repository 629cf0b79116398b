import { ModelJudgement } from '@vitae/core/model/model-judgement';
import { ModelMessage } from '@vitae/core/model/prompt';
import { EvaluationId, PostingId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { mostAsked } from './limits.data.ts';

/** `pending → asking → completed | failed`. */
export const ModelStage = z.enum(['pending', 'asking', 'completed', 'failed']);
export type ModelStage = z.infer<typeof ModelStage>;

export const ModelEvaluationRef = z.object({ evaluationId: EvaluationId });
export type ModelEvaluationRef = z.infer<typeof ModelEvaluationRef>;

/** These evaluations, or with `postingId` all of its current rubric, best first. */
export const ModelEvaluationSet = z
  .object({
    evaluationIds: z.array(EvaluationId).min(1).max(mostAsked).optional(),
    postingId: PostingId.optional(),
    /** At most so many. */
    limit: z.int().min(1).max(mostAsked).default(mostAsked),
  })
  .refine(
    ({ evaluationIds, postingId }) => evaluationIds !== undefined || postingId !== undefined,
    'Name evaluations or a posting.',
  );
export type ModelEvaluationSet = z.infer<typeof ModelEvaluationSet>;

export const ModelEstimate = z.object({
  evaluations: z.int(),
  /** Messages to send: a long CV takes several. */
  questions: z.int(),
  /** Of those, already answered: they cost nothing again. */
  answered: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  /** Probable cost in US dollars; null where only tokens are limited. */
  costUsd: z.number().nullable(),
  /** What the workspace may still spend this month. */
  leftUsd: z.number(),
  /** False when the ceiling will probably stop it. */
  fits: z.boolean(),
  provider: z.object({ id: z.string(), name: z.string(), model: z.string() }),
});
export type ModelEstimate = z.infer<typeof ModelEstimate>;

/** `existing`: asked before, or being asked. Evaluations that are not completed are left out. */
export const ModelEvaluationsStarted = z.object({ started: z.int(), existing: z.int() });
export type ModelEvaluationsStarted = z.infer<typeof ModelEvaluationsStarted>;

export const CancelModelEvaluations = z
  .object({ evaluationIds: z.array(EvaluationId).min(1).max(mostAsked).optional(), postingId: PostingId.optional() })
  .refine(
    ({ evaluationIds, postingId }) => evaluationIds !== undefined || postingId !== undefined,
    'Name evaluations or a posting.',
  );
export type CancelModelEvaluations = z.infer<typeof CancelModelEvaluations>;

/** What stands beside a local evaluation. */
export const ModelEvaluation = z.object({
  evaluator: z.literal('model'),
  stage: ModelStage,
  /** While `pending` it is why the last attempt did not work; another one follows. */
  failure: Failure.optional(),
  score: z.number().optional(),
  judgement: ModelJudgement.optional(),
  provider: z.string().optional(),
  model: z.string().optional(),
  promptVersion: z.string().optional(),
  inputTokens: z.int().optional(),
  outputTokens: z.int().optional(),
  /** Of the answers used, also when an earlier evaluation paid for them. */
  costUsd: z.number().optional(),
  latencyMs: z.number().optional(),
  /** Nothing was paid: the same question had been asked before. */
  fromCache: z.boolean().optional(),
  /** Parts that the CV was sent in. */
  parts: z.int().optional(),
  createdAt: z.iso.datetime(),
  completedAt: z.iso.datetime().optional(),
});
export type ModelEvaluation = z.infer<typeof ModelEvaluation>;

export const ModelEvaluationAnswer = z.object({
  /** Whether any model can be asked in this workspace. */
  available: z.boolean(),
  evaluation: ModelEvaluation.nullable(),
});
export type ModelEvaluationAnswer = z.infer<typeof ModelEvaluationAnswer>;

export const SentMessages = z.object({
  /** False: nothing was sent yet, and this is what would be. */
  wasSent: z.boolean(),
  /** One list for each part of the CV. */
  parts: z.array(z.array(ModelMessage)),
});
export type SentMessages = z.infer<typeof SentMessages>;

export const ModelProgress = z.object({
  pending: z.int(),
  asking: z.int(),
  completed: z.int(),
  failed: z.int(),
});
export type ModelProgress = z.infer<typeof ModelProgress>;
