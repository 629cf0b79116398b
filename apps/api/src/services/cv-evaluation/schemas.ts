import { CvId, EvaluationId, PostingId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import { EvaluationStage } from '../evaluation/stage.ts';
import { Failure } from '../failure.ts';
import { pageOf } from '../page.ts';

/** A CV against a prompt (the posting's text), as callers of the plain REST interface know it. */
export const CvEvaluation = z.object({
  id: EvaluationId,
  /** Who made the score: always Vitae’s own rules; a model’s view is at `/evaluations/{id}/model`. */
  evaluator: z.literal('local'),
  status: EvaluationStage,
  /** 0 to 100; null until completed. */
  score: z.number().nullable(),
  rationale: z.string().nullable(),
  matches: z.array(z.string()),
  gaps: z.array(z.string()),
  error: Failure.optional(),
  cvId: CvId,
  postingId: PostingId,
  fileName: z.string(),
  createdAt: z.iso.datetime(),
  completedAt: z.iso.datetime().nullable(),
});
export type CvEvaluation = z.infer<typeof CvEvaluation>;

export const CvEvaluationRef = z.object({ id: EvaluationId });
export type CvEvaluationRef = z.infer<typeof CvEvaluationRef>;

/** 20 a page, newest first. */
export const ListCvEvaluations = z.object({ page: z.int().min(1).max(100_000).default(1) });
export type ListCvEvaluations = z.infer<typeof ListCvEvaluations>;
export const CvEvaluationPage = pageOf(CvEvaluation);
export type CvEvaluationPage = z.infer<typeof CvEvaluationPage>;

export const CvEvaluationAccepted = z.object({ id: EvaluationId, status: EvaluationStage });
export type CvEvaluationAccepted = z.infer<typeof CvEvaluationAccepted>;
