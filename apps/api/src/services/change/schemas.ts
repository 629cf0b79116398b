import { z } from 'zod';

/**
 * Something of the workspace changed; whoever shows it reads it again. `resync` says that events may have been
 * missed (the connection was away for too long): read everything on screen again.
 */
export const Change = z.object({
  kind: z.enum(['cv', 'evaluation', 'posting', 'resync']),
  /** The row's id; empty for `resync`. */
  id: z.string(),
  stage: z.string().optional(),
  cvId: z.string().optional(),
  postingId: z.string().optional(),
  /** The row was deleted or restored: lists change their length. */
  deleted: z.boolean().optional(),
});
export type Change = z.infer<typeof Change>;

/** A change as the database tells it (the triggers of its migrations), with the workspace that may hear of it. */
export const AnnouncedChange = Change.extend({ workspaceId: z.string() });

export const OnChange = z.object({ lastEventId: z.string().max(100).nullish() }).optional();
