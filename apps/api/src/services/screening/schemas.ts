import { Verdict } from '@vitae/core/evaluation/evaluation';
import { CvId, EvaluationId, PostingId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import { CvStage } from '../cv/schemas.ts';
import { EvaluationStage } from '../evaluation/stage.ts';
import { Failure } from '../failure.ts';
import { PageInput, pageOf } from '../page.ts';
import { RubricSummary } from '../posting/schemas.ts';

/** Without `cvIds`: every CV of the workspace, or with `only: 'screened'` those that this posting was run against before. */
export const StartScreening = z.object({
  postingId: PostingId,
  cvIds: z.array(CvId).min(1).max(5000).optional(),
  only: z.enum(['all', 'screened']).default('all'),
});
export type StartScreening = z.infer<typeof StartScreening>;
export const ScreeningStarted = z.object({ created: z.int(), existing: z.int() });
export type ScreeningStarted = z.infer<typeof ScreeningStarted>;

export const ScreeningRef = z.object({ postingId: PostingId });
export type ScreeningRef = z.infer<typeof ScreeningRef>;

export const StageCounts = z.object({
  pending: z.int(),
  reading: z.int(),
  evaluating: z.int(),
  completed: z.int(),
  failed: z.int(),
  cancelled: z.int(),
});
export type StageCounts = z.infer<typeof StageCounts>;

export const Screening = z.object({
  posting: z.object({ id: PostingId, title: z.string() }),
  rubric: RubricSummary,
  /** Of the current rubric. */
  counts: StageCounts,
  total: z.int(),
  /** CVs that were evaluated under an earlier rubric and not under this one. */
  outdated: z.int(),
});
export type Screening = z.infer<typeof Screening>;

export const ScreeningRow = z.object({
  /** Equal scores share a rank; absent until completed. Counted over the whole screening, not over the filter. */
  rank: z.int().optional(),
  evaluationId: EvaluationId,
  cvId: CvId,
  fileName: z.string(),
  name: z.string().optional(),
  headline: z.string().optional(),
  years: z.number().optional(),
  language: z.string().optional(),
  cvStage: CvStage,
  warningCount: z.int(),
  stage: EvaluationStage,
  failure: Failure.optional(),
  score: z.number().optional(),
  verdicts: z.array(z.object({ requirementId: z.string(), verdict: Verdict })),
});
export type ScreeningRow = z.infer<typeof ScreeningRow>;

export const ListScreening = PageInput.extend({
  postingId: PostingId,
  filters: z
    .array(z.object({ requirementId: z.string().max(40), verdicts: z.array(Verdict).min(1) }))
    .max(50)
    .optional(),
  minimumScore: z.number().min(0).max(100).optional(),
});
export type ListScreening = z.infer<typeof ListScreening>;
export const ScreeningPage = pageOf(ScreeningRow);
export type ScreeningPage = z.infer<typeof ScreeningPage>;
