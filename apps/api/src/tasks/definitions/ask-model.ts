import { EvaluationId, WorkspaceId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import type { TaskDefinition } from '../define-task.ts';

const Payload = z.object({ version: z.literal(1), workspaceId: WorkspaceId, evaluationId: EvaluationId });

/** Asks a model about one evaluation. */
export const askModelTask: TaskDefinition<z.infer<typeof Payload>> = {
  name: 'ask-model',
  payload: Payload,
  // About four minutes with the queue's growing pauses: an open breaker has been tried again by then.
  maxAttempts: 6,
  // Reading and evaluating cost nothing and are what people wait for.
  priority: 5,
  // A server that hangs holds its lane for minutes.
  lanes: 8,
};
