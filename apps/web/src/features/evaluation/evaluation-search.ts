import { z } from 'zod';

export const EvaluationSearch = z.object({
  /** The evidence in hand: `<requirement id>/<n>`. */
  mark: z.string().optional().catch(undefined),
});
export type EvaluationSearch = z.infer<typeof EvaluationSearch>;
