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
  /** Of all workspaces, counted: how many providers are left alone (open) or being tried again. Never a paid call. */
  models: z.object({ breakers: z.object({ open: z.int(), halfOpen: z.int() }) }).optional(),
});
export type Health = z.infer<typeof Health>;
