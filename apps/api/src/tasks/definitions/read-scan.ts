import { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import type { TaskDefinition } from '../define-task.ts';

const Payload = z.object({ version: z.literal(1), workspaceId: WorkspaceId, cvId: CvId });

/**
 * Reads one CV that needs OCR, seconds a page: behind all CVs with text, and two at a time, so that a folder of scans does
 * not take the places of the others. The pool reads one by one; the second is at hand when the first is done.
 */
export const readScanTask: TaskDefinition<z.infer<typeof Payload>> = {
  name: 'read-scan',
  payload: Payload,
  maxAttempts: 6,
  priority: 10,
  lanes: 2,
};
