import { EvaluationId, WorkspaceId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import type { TaskDefinition } from '../define-task.ts';

/** So many evaluations share a task: few round trips for a screening of hundreds, and still all processes busy. */
export const evaluationsPerTask = 16;

const Payload = z.object({
  version: z.literal(1),
  workspaceId: WorkspaceId,
  evaluationIds: z.array(EvaluationId).min(1).max(evaluationsPerTask),
});

/** Evaluates CVs that are read. */
export const evaluateCvTask: TaskDefinition<z.infer<typeof Payload>> = {
  name: 'evaluate-cv',
  payload: Payload,
  maxAttempts: 6,
  // Before reading more: of a drop of hundreds, the first results show at once.
  priority: -1,
};
