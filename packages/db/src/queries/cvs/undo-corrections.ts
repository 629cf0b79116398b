import type { CorrectionId, CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { corrections } from '../../schema/tables.ts';

export interface UndoneCorrections {
  readonly workspaceId: WorkspaceId;
  readonly cvId: CvId;
  readonly ids: readonly CorrectionId[];
  readonly undoneAt: Date;
  readonly undoneByEmail: string;
}

export async function undoCorrections(
  transaction: Database,
  { workspaceId, cvId, ids, undoneAt, undoneByEmail }: UndoneCorrections,
): Promise<void> {
  if (ids.length === 0) return;
  await transaction
    .update(corrections)
    .set({ undoneAt, undoneByEmail })
    .where(
      and(
        eq(corrections.workspaceId, workspaceId),
        eq(corrections.cvId, cvId),
        inArray(corrections.id, [...ids]),
        isNull(corrections.undoneAt),
      ),
    );
}
