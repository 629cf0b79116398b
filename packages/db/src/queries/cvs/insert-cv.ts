import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs } from '../../schema/tables.ts';

export interface NewCv {
  readonly id: CvId;
  readonly workspaceId: WorkspaceId;
  readonly fileName: string;
  readonly sha256: string;
  readonly byteSize: number;
  readonly mediaType: string;
  /** When it arrived: files of one drop keep their order, however their transactions run. */
  readonly createdAt: Date;
}

/**
 * Adds the CV unless the workspace has the same content. `isNew` says that it must be read: a deleted CV that is
 * uploaded again comes back and is read again. Wants a transaction.
 */
export async function insertCv(transaction: Database, cv: NewCv): Promise<{ id: CvId; isNew: boolean }> {
  const inserted = await transaction
    .insert(cvs)
    .values(cv)
    .onConflictDoUpdate({
      target: [cvs.workspaceId, cvs.sha256],
      set: { deletedAt: null, fileName: cv.fileName, stage: 'pending', failureCode: null, failureMessage: null },
      setWhere: isNotNull(cvs.deletedAt),
    })
    .returning({ id: cvs.id });
  if (inserted[0]) return { id: inserted[0].id, isNew: true };
  const [existing] = await transaction
    .select({ id: cvs.id })
    .from(cvs)
    .where(and(eq(cvs.workspaceId, cv.workspaceId), eq(cvs.sha256, cv.sha256)));
  if (!existing) throw new Error('A CV with the same content stood in the way and is gone: try again.');
  return { id: existing.id, isNew: false };
}
