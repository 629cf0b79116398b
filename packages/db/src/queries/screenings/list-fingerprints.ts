import type { CvFingerprint } from '@vitae/core/screening/cv-fingerprint';
import type { CvId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvFingerprints, cvs, evaluations } from '../../schema/tables.ts';

export interface FingerprintRow {
  readonly cvId: CvId;
  readonly sha256: string;
  readonly content: CvFingerprint | null;
}

/** What near-duplicates among a ranking's CVs are found by, oldest CV first. */
export function listFingerprints(
  database: Database,
  workspaceId: WorkspaceId,
  rubricId: RubricId,
): Promise<FingerprintRow[]> {
  return database
    .select({ cvId: cvs.id, sha256: cvs.sha256, content: cvFingerprints.content })
    .from(evaluations)
    .innerJoin(cvs, and(eq(cvs.id, evaluations.cvId), isNull(cvs.deletedAt)))
    .leftJoin(cvFingerprints, eq(cvFingerprints.cvId, cvs.id))
    .where(and(eq(evaluations.workspaceId, workspaceId), eq(evaluations.rubricId, rubricId)))
    .orderBy(asc(cvs.createdAt), asc(cvs.id));
}
