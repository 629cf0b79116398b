import { z } from 'zod';

export const SessionSummary = z.object({
  /** Names the session in lists; it is not the token and cannot log in. */
  id: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  userAgent: z.string().optional(),
  /** The session that asks. */
  current: z.boolean(),
});
export type SessionSummary = z.infer<typeof SessionSummary>;

export const EndSession = z.object({ id: z.string().min(1).max(100) });
export type EndSession = z.infer<typeof EndSession>;
