import { Verdict } from '@vitae/core/evaluation/evaluation';
import { EvaluationId, OverrideId } from '@vitae/core/shared/ids';
import { z } from 'zod';

/** A person's own verdict on a requirement; the machine's stays beside it. */
export const VerdictOverride = z.object({
  id: OverrideId,
  requirementId: z.string(),
  verdict: Verdict,
  reason: z.string(),
  by: z.string().optional(),
  at: z.iso.datetime(),
  /** Whether the requirement still reads as it did when the person judged; one that does not counts for nothing. */
  stands: z.boolean(),
});
export type VerdictOverride = z.infer<typeof VerdictOverride>;

export const SetVerdictOverride = z.object({
  evaluationId: EvaluationId,
  requirementId: z.string().min(1).max(40),
  verdict: Verdict,
  reason: z.string().trim().min(1, 'Say why, so that others can follow it.').max(2000),
});
export type SetVerdictOverride = z.infer<typeof SetVerdictOverride>;
export const VerdictOverrideRef = z.object({ id: OverrideId });
export type VerdictOverrideRef = z.infer<typeof VerdictOverrideRef>;
