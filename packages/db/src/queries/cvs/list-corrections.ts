import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { corrections } from '../../schema/tables.ts';
import { correctionColumns } from './correction-columns.ts';

/** All corrections of a CV, the undone ones too, in the order in which they were made. */
export async function listCorrections(database: Database, workspaceId: WorkspaceId, cvId: CvId) {
  return database
    .select(correctionColumns)
    .from(corrections)
    .where(and(eq(corrections.cvId, cvId), eq(corrections.workspaceId, workspaceId)))
    .orderBy(asc(corrections.createdAt), asc(corrections.id));
}

export type CorrectionRecord = Awaited<ReturnType<typeof listCorrections>>[number];
