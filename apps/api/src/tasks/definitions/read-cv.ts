import { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import type { TaskDefinition } from '../define-task.ts';

const Payload = z.object({ version: z.literal(1), workspaceId: WorkspaceId, cvId: CvId });

/** Reads one CV, then lets the evaluations that wait for it begin. */
export const readCvTask: TaskDefinition<z.infer<typeof Payload>> = {
  name: 'read-cv',
  payload: Payload,
  // About four minutes with the queue's growing pauses.
  maxAttempts: 6,
  priority: 0,
};
