import type { CvId, PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { candidates, cvs, postings, screenings, users } from '../../schema/tables.ts';

/** A CV's place in a screening, and whether who it is is hidden; null when the workspace has no such candidate. */
export async function findCandidate(
  database: Database,
  { workspaceId, postingId, cvId }: { workspaceId: WorkspaceId; postingId: PostingId; cvId: CvId },
) {
  const [row] = await database
    .select({
      postingId: candidates.postingId,
      cvId: candidates.cvId,
      number: candidates.number,
      blind: screenings.blind,
      revealedAt: candidates.revealedAt,
      revealedBy: users.email,
    })
    .from(candidates)
    .innerJoin(screenings, eq(screenings.postingId, candidates.postingId))
    .innerJoin(postings, and(eq(postings.id, candidates.postingId), isNull(postings.deletedAt)))
    .innerJoin(cvs, and(eq(cvs.id, candidates.cvId), isNull(cvs.deletedAt)))
    .leftJoin(users, eq(users.id, candidates.revealedBy))
    .where(
      and(eq(candidates.workspaceId, workspaceId), eq(candidates.postingId, postingId), eq(candidates.cvId, cvId)),
    );
  return row ?? null;
}

export type CandidateRecord = NonNullable<Awaited<ReturnType<typeof findCandidate>>>;
