import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs, documents, readings } from '../../schema/tables.ts';

/**
 * A CV with what its reader read, locked until the transaction ends, so that two people's corrections come one after
 * the other. Document and reading are null while the CV was never read; null when the workspace has no such CV.
 */
export async function lockReading(transaction: Database, workspaceId: WorkspaceId, id: CvId) {
  const [cv] = await transaction
    .select({ stage: cvs.stage, correctionRevision: cvs.correctionRevision, readAt: cvs.readAt })
    .from(cvs)
    .where(and(eq(cvs.id, id), eq(cvs.workspaceId, workspaceId), isNull(cvs.deletedAt)))
    .for('update');
  if (!cv) return null;
  const [read] = await transaction
    .select({ document: documents.content, reading: readings.content })
    .from(readings)
    .innerJoin(documents, eq(documents.cvId, readings.cvId))
    .where(eq(readings.cvId, id));
  return { ...cv, document: read?.document ?? null, reading: read?.reading ?? null };
}
