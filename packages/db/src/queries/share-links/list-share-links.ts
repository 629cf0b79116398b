import type { PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { candidates, cvs, evaluations, screenings, shareLinks, users } from '../../schema/tables.ts';

/** The links of a posting, newest first; whom a candidate's link is for comes with it. */
export function listShareLinks(database: Database, workspaceId: WorkspaceId, postingId: PostingId) {
  return database
    .select({
      id: shareLinks.id,
      kind: shareLinks.kind,
      evaluationId: shareLinks.evaluationId,
      cvName: cvs.name,
      fileName: cvs.fileName,
      candidateNumber: candidates.number,
      revealedAt: candidates.revealedAt,
      blind: screenings.blind,
      by: users.email,
      createdAt: shareLinks.createdAt,
      expiresAt: shareLinks.expiresAt,
      revokedAt: shareLinks.revokedAt,
    })
    .from(shareLinks)
    .leftJoin(screenings, eq(screenings.postingId, shareLinks.postingId))
    .leftJoin(evaluations, eq(evaluations.id, shareLinks.evaluationId))
    .leftJoin(cvs, eq(cvs.id, evaluations.cvId))
    .leftJoin(candidates, and(eq(candidates.postingId, shareLinks.postingId), eq(candidates.cvId, evaluations.cvId)))
    .leftJoin(users, eq(users.id, shareLinks.createdBy))
    .where(and(eq(shareLinks.workspaceId, workspaceId), eq(shareLinks.postingId, postingId)))
    .orderBy(desc(shareLinks.createdAt), desc(shareLinks.id));
}
