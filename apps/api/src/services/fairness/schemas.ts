import { LabRow, Movement } from '@vitae/core/fairness/lab-row';
import { EvaluationId, FairnessCheckId, PostingId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { RubricSummary } from '../posting/schemas.ts';

export const FairnessRef = z.object({ postingId: PostingId });
export type FairnessRef = z.infer<typeof FairnessRef>;

/** Its subject is "Candidate 7", or "Invented CV 3". */
const CheckedMovement = Movement.extend({
  /** The candidate's evaluation; absent for an invented CV, and when it is gone. */
  evaluationId: EvaluationId.optional(),
});

export const FairnessCheck = z.object({
  id: FairnessCheckId,
  stage: z.enum(['pending', 'running', 'completed', 'failed', 'cancelled']),
  /** CVs of the workspace that are swapped. */
  cvs: z.int(),
  /** Invented CVs were added, since the workspace has few. */
  withInvented: z.boolean(),
  total: z.int(),
  done: z.int(),
  rows: z.array(LabRow.extend({ examples: z.array(CheckedMovement) })).optional(),
  evaluatorVersion: z.string().optional(),
  failure: Failure.optional(),
  startedBy: z.string(),
  startedAt: z.iso.datetime(),
  completedAt: z.iso.datetime().optional(),
});
export type FairnessCheck = z.infer<typeof FairnessCheck>;

export const Fairness = z.object({
  posting: z.object({ id: PostingId, title: z.string() }),
  rubric: RubricSummary,
  /** What evaluates now; another version than the check's may give another result. */
  evaluatorVersion: z.string(),
  /** The newest check of the current rubric. */
  check: FairnessCheck.optional(),
});
export type Fairness = z.infer<typeof Fairness>;

export const SupplyGroups = FairnessRef.extend({
  /** Lines of `file name or e-mail, group`; commas, semicolons or tabs. */
  text: z.string().min(1).max(1_000_000),
});
export type SupplyGroups = z.infer<typeof SupplyGroups>;

export const GroupsSupplied = z.object({
  /** Candidates that have a group now. */
  assigned: z.int(),
  /** Lines that name no candidate of this screening, or several; never what stands in them. */
  faults: z.array(z.object({ line: z.int(), reason: z.string() })),
});
export type GroupsSupplied = z.infer<typeof GroupsSupplied>;

export const GetImpact = FairnessRef.extend({
  /** Who counts as selected: a score of `value` or more, rank `value` or better, or whoever is on the shortlist. */
  by: z.enum(['score', 'top', 'shortlist']).default('shortlist'),
  value: z.coerce.number().min(0).max(100_000).default(50),
});
export type GetImpact = z.infer<typeof GetImpact>;

const Interval = z.object({ low: z.number(), high: z.number() });

export const Impact = z.object({
  rows: z.array(
    z.object({
      group: z.string(),
      total: z.int(),
      selected: z.int(),
      rate: z.number(),
      rateInterval: Interval,
      ratio: z.number().optional(),
      ratioInterval: Interval.optional(),
      isReference: z.boolean(),
      isBelow: z.boolean(),
      turnsByOne: z.boolean(),
      isSmall: z.boolean(),
    }),
  ),
  /** Ranked candidates without a group; they are in no row. */
  withoutGroup: z.int(),
  selectedWithoutGroup: z.int(),
});
export type Impact = z.infer<typeof Impact>;
