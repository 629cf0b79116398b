import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { listShareLinks as listShareLinkRows } from '@vitae/db/queries/share-links/list-share-links';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { present } from '../present.ts';
import { identityOf } from '../screening/candidate-identity.ts';
import type { ScreeningRef } from '../screening/schemas.ts';
import type { ShareLinkList } from './schemas.ts';

/** The links of a posting, ended ones too, newest first. Throws NOT_FOUND. */
export async function listShareLinks({ deps, actor }: Context, { postingId }: ScreeningRef): Promise<ShareLinkList> {
  const { workspaceId } = actor;
  if (!(await findPosting(deps.database, workspaceId, postingId))) throw notFound('posting');
  const rows = await listShareLinkRows(deps.database, workspaceId, postingId);
  const now = deps.clock.now();
  return {
    items: rows.map((link) => ({
      id: link.id,
      kind: link.kind,
      createdAt: link.createdAt.toISOString(),
      expiresAt: link.expiresAt.toISOString(),
      state: link.revokedAt ? 'revoked' : link.expiresAt <= now ? 'expired' : 'open',
      ...present({
        evaluationId: link.evaluationId,
        candidate: candidateName(link),
        by: link.by,
        revokedAt: link.revokedAt?.toISOString() ?? null,
      }),
    })),
  };
}

function candidateName(link: Awaited<ReturnType<typeof listShareLinkRows>>[number]): string | null {
  const { fileName, cvName: name, candidateNumber: number, blind, revealedAt } = link;
  if (fileName === null || number === null) return null;
  const { row } = identityOf({ fileName, name }, { blind: blind ?? false, revealed: revealedAt !== null, number });
  return row.name ?? row.fileName;
}
