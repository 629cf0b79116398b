import { Verdict } from '@vitae/core/evaluation/evaluation';
import { duplicateReasons } from '@vitae/core/screening/near-duplicates';
import { moveReasons } from '@vitae/core/screening/what-moved';
import { CvId, EvaluationId, PostingId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import { CvStage } from '../cv/schemas.ts';
import { DecisionKind, StandingDecision } from '../decision/schemas.ts';
import { EvaluationStage } from '../evaluation/stage.ts';
import { Failure } from '../failure.ts';
import { PageInput, pageOf } from '../page.ts';
import { RubricSummary } from '../posting/schemas.ts';

/**
 * Without `cvIds`: every CV of the workspace, or with `only: 'screened'` those that this posting was run against before
 * (those that were judged before the workspace's own skills changed are judged again),
 * or with `only: 'missing'` those that never were.
 */
export const StartScreening = z.object({
  postingId: PostingId,
  cvIds: z.array(CvId).min(1).max(5000).optional(),
  only: z.enum(['all', 'screened', 'missing']).default('all'),
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

export const DecisionCounts = z.object({ shortlist: z.int(), hold: z.int(), reject: z.int() });
export type DecisionCounts = z.infer<typeof DecisionCounts>;

export const ScreeningSettings = z.object({
  /** Who the candidates are is hidden until a decision is made. */
  blind: z.boolean(),
  /** CVs that arrive are evaluated without being asked. */
  takesNewCvs: z.boolean(),
  changedAt: z.iso.datetime().optional(),
  changedBy: z.string().optional(),
});
export type ScreeningSettings = z.infer<typeof ScreeningSettings>;

/** What is not given stays. */
export const SetScreeningSettings = ScreeningRef.extend({
  blind: z.boolean().optional(),
  takesNewCvs: z.boolean().optional(),
});
export type SetScreeningSettings = z.infer<typeof SetScreeningSettings>;

export const RevealCandidates = ScreeningRef.extend({ cvIds: z.array(CvId).min(1).max(100) });
export type RevealCandidates = z.infer<typeof RevealCandidates>;

export const Screening = z.object({
  posting: z.object({ id: PostingId, title: z.string() }),
  rubric: RubricSummary,
  /** Of the current rubric. */
  counts: StageCounts,
  total: z.int(),
  /** CVs that were evaluated under an earlier rubric and not under this one. */
  outdated: z.int(),
  /** CVs that were judged under this rubric before the workspace's own skills changed. */
  skillsOutdated: z.int(),
  /** CVs of the workspace that were never in this screening. */
  missing: z.int(),
  /** Milliseconds that evaluating those, or the outdated ones, takes here, roughly. */
  estimatedMs: z.int(),
  settings: ScreeningSettings,
  decisions: DecisionCounts,
  /** Version of the earlier rubric that movements are counted from; absent when there is none. */
  comparedVersion: z.int().optional(),
});
export type Screening = z.infer<typeof Screening>;

const RowVerdict = z.object({ requirementId: z.string(), verdict: Verdict });

export const ScreeningRow = z.object({
  /** Equal scores share a rank; absent until completed. Counted over the whole screening, not over the filter. */
  rank: z.int().optional(),
  evaluationId: EvaluationId,
  cvId: CvId,
  /** Stays the candidate's own, whatever joins or leaves. */
  candidateNumber: z.int(),
  /** Who this is is hidden: `fileName` is "Candidate 7" then, and name, e-mail and language are absent. */
  hidden: z.boolean(),
  fileName: z.string(),
  name: z.string().optional(),
  email: z.string().optional(),
  headline: z.string().optional(),
  years: z.number().optional(),
  language: z.string().optional(),
  cvStage: CvStage,
  warningCount: z.int(),
  stage: EvaluationStage,
  failure: Failure.optional(),
  score: z.number().optional(),
  /** The score with people's verdicts in place of the machine's; absent when there are none. Ranks go by `score`. */
  reviewedScore: z.number().optional(),
  verdicts: z.array(RowVerdict),
  /** People's verdicts that differ or agree, beside the machine's. */
  overrides: z.array(RowVerdict),
  decision: StandingDecision.optional(),
  noteCount: z.int(),
});
export type ScreeningRow = z.infer<typeof ScreeningRow>;

export const RankingFilter = z.object({
  filters: z
    .array(z.object({ requirementId: z.string().max(40), verdicts: z.array(Verdict).min(1) }))
    .max(50)
    .optional(),
  minimumScore: z.number().min(0).max(100).optional(),
  /** Only candidates with one of these decisions; `none` where nobody decided yet. */
  decisions: z
    .array(z.enum([...DecisionKind.options, 'none']))
    .min(1)
    .optional(),
  /** Only these candidates. */
  cvIds: z.array(CvId).max(5000).optional(),
});
export type RankingFilter = z.infer<typeof RankingFilter>;
export const ListScreening = PageInput.extend({ postingId: PostingId, ...RankingFilter.shape });
export type ListScreening = z.infer<typeof ListScreening>;
export const ScreeningPage = pageOf(ScreeningRow);
export type ScreeningPage = z.infer<typeof ScreeningPage>;

export const ListScreeningIds = ListScreening.omit({ page: true, pageSize: true });
export type ListScreeningIds = z.infer<typeof ListScreeningIds>;
export const ScreeningIds = z.object({ items: z.array(z.object({ cvId: CvId, evaluationId: EvaluationId })) });
export type ScreeningIds = z.infer<typeof ScreeningIds>;

/** Two CVs of a screening that may be one candidate's. */
export const DuplicatePair = z.object({
  cvIds: z.tuple([CvId, CvId]),
  reasons: z.array(z.enum(duplicateReasons)),
  /** Estimated share of their text in common, 0 to 1. */
  likeness: z.number().optional(),
});
export type DuplicatePair = z.infer<typeof DuplicatePair>;
export const DuplicateList = z.object({ pairs: z.array(DuplicatePair) });
export type DuplicateList = z.infer<typeof DuplicateList>;

export const CvPair = z.object({ cvId: CvId, otherCvId: CvId });
export type CvPair = z.infer<typeof CvPair>;

export const ListMoves = PageInput.omit({ search: true }).extend({ postingId: PostingId });
export type ListMoves = z.infer<typeof ListMoves>;

/** A candidate whose place or score is not what it was under the earlier rubric. */
export const MoveRow = z.object({
  cvId: CvId,
  evaluationId: EvaluationId,
  fileName: z.string(),
  name: z.string().optional(),
  /** Among the CVs that both rubrics ranked. */
  rankBefore: z.int(),
  rankAfter: z.int(),
  scoreBefore: z.number(),
  scoreAfter: z.number(),
  terms: z.array(
    z.object({
      requirementId: z.string(),
      requirement: z.string(),
      /** Points of 100. */
      before: z.number(),
      after: z.number(),
      reason: z.enum(moveReasons),
    }),
  ),
});
export type MoveRow = z.infer<typeof MoveRow>;
export const MovePage = pageOf(MoveRow).extend({ fromVersion: z.int().optional(), toVersion: z.int() });
export type MovePage = z.infer<typeof MovePage>;
