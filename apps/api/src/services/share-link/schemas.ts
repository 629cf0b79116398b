import { Resume } from '@vitae/core/resume/resume';
import { CvId, EvaluationId, PostingId, ShareLinkId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import { EvaluationDetail, EvaluationDocument } from '../evaluation/schemas.ts';
import { PageInput, pageOf } from '../page.ts';
import { RubricSummary } from '../posting/schemas.ts';
import { RankingFilter, ScreeningRow } from '../screening/schemas.ts';

/** A year is the longest that anyone needs; two weeks is what is offered. */
const Days = z.int().min(1).max(365).default(14);

/**
 * `screening` reads one screening (`postingId`): ranking, verdicts, pages. `candidate` reads one evaluation
 * (`evaluationId`), for the person it is about, and says whom to ask for a correction (`contact`).
 */
export const CreateShareLink = z.object({
  kind: z.enum(['screening', 'candidate']),
  postingId: PostingId.optional(),
  evaluationId: EvaluationId.optional(),
  contact: z.string().trim().min(1).max(300).optional(),
  days: Days,
});
export type CreateShareLink = z.infer<typeof CreateShareLink>;

/** The token is told this once; only its hash is kept. The address is `/shared/{token}`. */
export const CreatedShareLink = z.object({ id: ShareLinkId, token: z.string(), expiresAt: z.iso.datetime() });
export type CreatedShareLink = z.infer<typeof CreatedShareLink>;

export const ShareLink = z.object({
  id: ShareLinkId,
  kind: z.enum(['screening', 'candidate']),
  evaluationId: EvaluationId.optional(),
  /** Whom a candidate's link is about, as the screening's reviewers may see it. */
  candidate: z.string().optional(),
  by: z.string().optional(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().optional(),
  state: z.enum(['open', 'expired', 'revoked']),
});
export type ShareLink = z.infer<typeof ShareLink>;
export const ShareLinkList = z.object({ items: z.array(ShareLink) });
export type ShareLinkList = z.infer<typeof ShareLinkList>;
export const ShareLinkRef = z.object({ id: ShareLinkId });
export type ShareLinkRef = z.infer<typeof ShareLinkRef>;

/** 256 random bits in base64url. */
export const ShareToken = z.string().regex(/^[\w-]{43}$/, 'This is not a share link.');
export const SharedRef = z.object({ token: ShareToken });
export type SharedRef = z.infer<typeof SharedRef>;

export const Shared = z.object({
  kind: z.enum(['screening', 'candidate']),
  postingTitle: z.string(),
  expiresAt: z.iso.datetime(),
  rubric: RubricSummary,
  /** Ranked candidates of a screening. */
  total: z.int(),
  blind: z.boolean(),
  /** Of a candidate's link. */
  evaluationId: EvaluationId.optional(),
  contact: z.string().optional(),
});
export type Shared = z.infer<typeof Shared>;

export const ListShared = PageInput.extend({ token: ShareToken, ...RankingFilter.pick({ filters: true }).shape });
export type ListShared = z.infer<typeof ListShared>;
/** Notes and decisions are the workspace's own and stay there. */
export const SharedRow = ScreeningRow.omit({ decision: true, noteCount: true, email: true, warningCount: true });
export type SharedRow = z.infer<typeof SharedRow>;
export const SharedPage = pageOf(SharedRow);
export type SharedPage = z.infer<typeof SharedPage>;

export const SharedEvaluationRef = z.object({ token: ShareToken, evaluationId: EvaluationId });
export type SharedEvaluationRef = z.infer<typeof SharedEvaluationRef>;
export const SharedEvaluation = EvaluationDetail.pick({
  id: true,
  stage: true,
  score: true,
  reviewedScore: true,
  rubric: true,
  result: true,
  overrides: true,
  createdAt: true,
  completedAt: true,
}).extend({
  cv: z.object({ id: CvId, name: z.string(), headline: z.string().optional(), years: z.number().optional() }),
  postingTitle: z.string(),
  /** Who this is is hidden: `cv.name` is "Candidate 7". */
  hidden: z.boolean(),
  /** What was read of the CV: for the candidate alone. */
  resume: Resume.optional(),
});
export type SharedEvaluation = z.infer<typeof SharedEvaluation>;
export const SharedDocument = EvaluationDocument;
export type SharedDocument = z.infer<typeof SharedDocument>;
