import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import type { Database } from '@vitae/db/database';
import { enqueue } from '../../tasks/define-task.ts';
import { readCvTask } from '../../tasks/definitions/read-cv.ts';
import { readScanTask } from '../../tasks/definitions/read-scan.ts';
import type { Deps } from '../context.ts';

/** Lets background work read these CVs once the transaction commits. */
export async function enqueueReading(
  { deps, transaction, workspaceId }: { deps: Deps; transaction: Database; workspaceId: WorkspaceId },
  cvs: readonly { readonly id: CvId }[],
): Promise<void> {
  await enqueue(
    { queue: deps.queue, transaction },
    readCvTask,
    cvs.map(({ id }) => ({ version: 1, workspaceId, cvId: id })),
  );
}

/** Lets background work read a CV by OCR once the transaction commits. */
export async function enqueueScan(
  { deps, transaction, workspaceId }: { deps: Deps; transaction: Database; workspaceId: WorkspaceId },
  cvId: CvId,
): Promise<void> {
  await enqueue({ queue: deps.queue, transaction }, readScanTask, [{ version: 1, workspaceId, cvId }]);
}
