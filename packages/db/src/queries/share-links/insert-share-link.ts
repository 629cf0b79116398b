import type { EvaluationId, PostingId, ShareLinkId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import type { Database } from '../../database.ts';
import { shareLinks } from '../../schema/tables.ts';

export interface NewShareLink {
  readonly id: ShareLinkId;
  readonly workspaceId: WorkspaceId;
  readonly kind: 'screening' | 'candidate';
  readonly postingId: PostingId;
  readonly evaluationId: EvaluationId | null;
  readonly tokenSha256: string;
  readonly contact: string | null;
  readonly createdBy: UserId;
  readonly expiresAt: Date;
}

export async function insertShareLink(database: Database, link: NewShareLink): Promise<void> {
  await database.insert(shareLinks).values(link);
}
