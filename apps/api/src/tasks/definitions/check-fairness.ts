import { FairnessCheckId, WorkspaceId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import type { TaskDefinition } from '../define-task.ts';

const Payload = z.object({ version: z.literal(1), workspaceId: WorkspaceId, checkId: FairnessCheckId });

/** Runs the invariance lab on a rubric. */
export const checkFairnessTask: TaskDefinition<z.infer<typeof Payload>> = {
  name: 'check-fairness',
  payload: Payload,
  maxAttempts: 4,
  // Minutes of work that nobody's ranking waits for.
  priority: 6,
  lanes: 1,
};
