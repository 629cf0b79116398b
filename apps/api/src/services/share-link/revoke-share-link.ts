import { revokeShareLink as revokeShareLinkRow } from '@vitae/db/queries/share-links/revoke-share-link';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { ShareLinkRef } from './schemas.ts';

/** Ends a link at once. Throws NOT_FOUND. */
export async function revokeShareLink({ deps, actor }: Context, { id }: ShareLinkRef): Promise<ShareLinkRef> {
  if (!(await revokeShareLinkRow(deps.database, actor.workspaceId, id))) throw notFound('share link');
  return { id };
}
