import { AppError } from '@vitae/core/shared/app-error';
import { findShareLink, type ShareLinkRecord } from '@vitae/db/queries/share-links/find-share-link';
import type { Context, System, VisitorContext } from '../context.ts';
import { hashShareToken } from './share-token.ts';
import { takeFromBudget } from './visitor-budget.ts';

export interface OpenedLink {
  readonly link: ShareLinkRecord;
  /** Reads what the link shows; nothing of it is a person's, so nothing can be decided or written with it. */
  readonly context: Context<System>;
}

/**
 * Lets a visitor in by a token. Throws NOT_FOUND for one that never was or whose posting is gone, FORBIDDEN with the
 * reason for one that expired or was revoked, RATE_LIMITED for a visitor who asks too often.
 */
export async function openShareLink({ deps, visitor }: VisitorContext, token: string): Promise<OpenedLink> {
  takeFromBudget(visitor.remoteAddress, deps.clock.now().getTime());
  const link = await findShareLink(deps.database, hashShareToken(token));
  if (!link) {
    throw new AppError('NOT_FOUND', 'This link leads nowhere. Check that it is complete, or ask for a new one.');
  }
  if (link.revokedAt) {
    throw new AppError('FORBIDDEN', 'This link was ended by the people who shared it. Ask them for a new one.');
  }
  if (link.expiresAt <= deps.clock.now()) {
    throw new AppError('FORBIDDEN', 'This link has expired. Ask the people who shared it for a new one.');
  }
  return { link, context: { deps, actor: { kind: 'system', workspaceId: link.workspaceId } } };
}
