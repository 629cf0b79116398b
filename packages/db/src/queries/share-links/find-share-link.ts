import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { postings, shareLinks } from '../../schema/tables.ts';

/** The link of a token, ended or not; null when there is none or its posting is deleted. */
export async function findShareLink(database: Database, tokenSha256: string) {
  const [row] = await database
    .select({
      id: shareLinks.id,
      workspaceId: shareLinks.workspaceId,
      kind: shareLinks.kind,
      postingId: shareLinks.postingId,
      evaluationId: shareLinks.evaluationId,
      contact: shareLinks.contact,
      expiresAt: shareLinks.expiresAt,
      revokedAt: shareLinks.revokedAt,
      postingTitle: postings.title,
    })
    .from(shareLinks)
    .innerJoin(postings, and(eq(postings.id, shareLinks.postingId), isNull(postings.deletedAt)))
    .where(eq(shareLinks.tokenSha256, tokenSha256));
  return row ?? null;
}

export type ShareLinkRecord = NonNullable<Awaited<ReturnType<typeof findShareLink>>>;
