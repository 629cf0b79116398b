import { Evaluation } from '@vitae/core/evaluation/evaluation';
import { CvId, EvaluationId, PostingId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import { CvDocument, CvRow } from '../cv/schemas.ts';
import { Failure } from '../failure.ts';
import { Direction, PageInput, pageOf } from '../page.ts';
import { RubricSummary } from '../posting/schemas.ts';
import { VerdictOverride } from '../verdict-override/schemas.ts';
import { EvaluationStage } from './stage.ts';

export const EvaluationRow = z.object({
  id: EvaluationId,
  cvId: CvId,
  cvName: z.string().optional(),
  fileName: z.string(),
  postingId: PostingId,
  postingTitle: z.string(),
  stage: EvaluationStage,
  failure: Failure.optional(),
  /** 0 to 100, one decimal; absent until completed. */
  score: z.number().optional(),
  rubricVersion: z.int(),
  rubricIsCurrent: z.boolean(),
  createdAt: z.iso.datetime(),
  completedAt: z.iso.datetime().optional(),
});
export type EvaluationRow = z.infer<typeof EvaluationRow>;

export const ListEvaluations = PageInput.extend({
  cvId: CvId.optional(),
  postingId: PostingId.optional(),
  stage: EvaluationStage.optional(),
  sort: z.enum(['createdAt', 'score']).default('createdAt'),
  direction: Direction.default('descending'),
});
export type ListEvaluations = z.infer<typeof ListEvaluations>;
export const EvaluationPage = pageOf(EvaluationRow);
export type EvaluationPage = z.infer<typeof EvaluationPage>;

export const EvaluationRef = z.object({ id: EvaluationId });
export type EvaluationRef = z.infer<typeof EvaluationRef>;
export const EvaluationRefs = z.object({ ids: z.array(EvaluationId).min(1).max(1000) });
export type EvaluationRefs = z.infer<typeof EvaluationRefs>;

/** Idempotent: the same CV and rubric answer the evaluation that is there. */
export const CreateEvaluation = z.object({ cvId: CvId, postingId: PostingId });
export type CreateEvaluation = z.infer<typeof CreateEvaluation>;
export const CreatedEvaluation = z.object({ id: EvaluationId, stage: EvaluationStage, existing: z.boolean() });
export type CreatedEvaluation = z.infer<typeof CreatedEvaluation>;

/** Whose CV it is, as the screening's reviewers may see it. */
const EvaluatedCandidate = z.object({
  number: z.int(),
  /** The screening is blind and nothing was decided: the CV's name and file are "Candidate 7". */
  hidden: z.boolean(),
  blind: z.boolean(),
  revealedAt: z.iso.datetime().optional(),
  revealedBy: z.string().optional(),
});

export const EvaluationDetail = z.object({
  id: EvaluationId,
  /** Who made `score` and `result`: always Vitae’s own rules; a model’s view stands beside it (modelEvaluation.get). */
  evaluator: z.literal('local'),
  stage: EvaluationStage,
  failure: Failure.optional(),
  score: z.number().optional(),
  cv: CvRow,
  posting: z.object({ id: PostingId, title: z.string(), text: z.string() }),
  /** The rubric this evaluation used, which later versions do not change. */
  rubric: RubricSummary,
  rubricIsCurrent: z.boolean(),
  result: Evaluation.optional(),
  candidate: EvaluatedCandidate,
  /** People's own verdicts, beside the machine's in `result`. */
  overrides: z.array(VerdictOverride),
  /** The score with those in place of the machine's; absent when none stands. */
  reviewedScore: z.number().optional(),
  createdAt: z.iso.datetime(),
  completedAt: z.iso.datetime().optional(),
});
export type EvaluationDetail = z.infer<typeof EvaluationDetail>;

/** `covered`: the words that tell who somebody is are covered, and the file itself is not to be shown. */
export const EvaluationDocument = z.object({
  document: CvDocument.meta({ override: { type: 'object' } }),
  covered: z.boolean(),
});
export type EvaluationDocument = z.infer<typeof EvaluationDocument>;
