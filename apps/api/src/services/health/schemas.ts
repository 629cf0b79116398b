import { z } from 'zod';

export const HealthCheck = z.object({
  status: z.enum(['ok', 'failed']),
  /** How long the check took. */
  durationMs: z.number(),
  message: z.string().optional(),
});
export type HealthCheck = z.infer<typeof HealthCheck>;

export const Health = z.object({
  status: z.enum(['ok', 'failed']),
  version: z.string(),
  checks: z.object({ database: HealthCheck, queue: HealthCheck, storage: HealthCheck }),
});
export type Health = z.infer<typeof Health>;
