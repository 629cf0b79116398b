import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs } from '../../schema/tables.ts';
import { cvColumns } from './cv-columns.ts';

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
export async function insertCv(transaction: Database, cv: NewCv) {
  const [inserted] = await transaction
    .insert(cvs)
    .values(cv)
    .onConflictDoUpdate({
      target: [cvs.workspaceId, cvs.sha256],
      set: { deletedAt: null, fileName: cv.fileName, stage: 'pending', failureCode: null, failureMessage: null },
      setWhere: isNotNull(cvs.deletedAt),
    })
    .returning(cvColumns);
  if (inserted) return { record: inserted, isNew: true };
  const [record] = await transaction
    .select(cvColumns)
    .from(cvs)
    .where(and(eq(cvs.workspaceId, cv.workspaceId), eq(cvs.sha256, cv.sha256)));
  if (!record) throw new Error('A CV with the same content stood in the way and is gone: try again.');
  return { record, isNew: false };
}
