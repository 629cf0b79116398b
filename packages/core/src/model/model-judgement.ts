import { z } from 'zod';
import { Evaluation } from '../evaluation/evaluation.ts';

/** Why a quote of a model counted for nothing. */
export const QuoteFault = z.enum(['not_found', 'says_nothing', 'too_long']);
export type QuoteFault = z.infer<typeof QuoteFault>;

export const RejectedQuote = z.object({
  requirementId: z.string(),
  /** Cut to 200 characters. */
  quote: z.string(),
  fault: QuoteFault,
});
export type RejectedQuote = z.infer<typeof RejectedQuote>;

/** A model's evaluation: the same shape and arithmetic as the local one, and what of its answers did not count. */
export const ModelJudgement = z.object({
  evaluation: Evaluation,
  rejected: z.array(RejectedQuote),
  /** Requirements that a model marked as shown and that count as not shown, since no quote of it stands in the CV. */
  unsupported: z.array(z.string()),
  /** Requirements that it left out. */
  unanswered: z.array(z.string()),
  /** Requirements that code judged: places to live, rows of single words. */
  judgedByCode: z.array(z.string()),
});
export type ModelJudgement = z.infer<typeof ModelJudgement>;
