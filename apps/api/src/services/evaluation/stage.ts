import { z } from 'zod';

/** `pending → reading → evaluating → completed | failed | cancelled`. */
export const EvaluationStage = z.enum(['pending', 'reading', 'evaluating', 'completed', 'failed', 'cancelled']);
export type EvaluationStage = z.infer<typeof EvaluationStage>;
