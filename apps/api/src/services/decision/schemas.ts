import { CvId, DecisionId, PostingId } from '@vitae/core/shared/ids';
import { z } from 'zod';

export const DecisionKind = z.enum(['shortlist', 'hold', 'reject']);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** The decision that holds for a candidate. */
export const StandingDecision = z.object({
  id: DecisionId,
  kind: DecisionKind,
  reason: z.string(),
  /** E-mail of who decided; absent when the account is gone. */
  by: z.string().optional(),
  at: z.iso.datetime(),
});
export type StandingDecision = z.infer<typeof StandingDecision>;

export const CreateDecision = z.object({
  postingId: PostingId,
  cvIds: z.array(CvId).min(1).max(5000),
  kind: DecisionKind,
  reason: z.string().trim().max(2000).default(''),
});
export type CreateDecision = z.infer<typeof CreateDecision>;
/** One for each candidate, for undoing them. */
export const CreatedDecisions = z.object({ ids: z.array(DecisionId) });
export type CreatedDecisions = z.infer<typeof CreatedDecisions>;

export const DecisionRefs = z.object({ ids: z.array(DecisionId).min(1).max(5000) });
export type DecisionRefs = z.infer<typeof DecisionRefs>;

export const CandidateRef = z.object({ postingId: PostingId, cvId: CvId });
export type CandidateRef = z.infer<typeof CandidateRef>;

export const PastDecision = StandingDecision.extend({
  undoneAt: z.iso.datetime().optional(),
  undoneBy: z.string().optional(),
});
export const DecisionHistory = z.object({
  items: z.array(PastDecision),
  /** When a blind screening showed who the candidate is, and to whom first. */
  revealed: z.object({ at: z.iso.datetime(), by: z.string().optional() }).optional(),
});
export type DecisionHistory = z.infer<typeof DecisionHistory>;
