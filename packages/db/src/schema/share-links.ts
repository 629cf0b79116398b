import type { EvaluationId, PostingId, ShareLinkId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { evaluations } from './evaluations.ts';
import { postings } from './postings.ts';
import { users } from './users.ts';

/** A way in for somebody without an account: reads one screening, or one evaluation, until it ends. */
export const shareLinks = pgTable(
  'share_links',
  {
    id: uuid().$type<ShareLinkId>().primaryKey(),
    workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
    kind: text({ enum: ['screening', 'candidate'] }).notNull(),
    postingId: uuid('posting_id')
      .$type<PostingId>()
      .notNull()
      .references(() => postings.id, { onDelete: 'cascade' }),
    /** Of a link for a candidate. */
    evaluationId: uuid('evaluation_id')
      .$type<EvaluationId>()
      .references(() => evaluations.id, { onDelete: 'cascade' }),
    /** SHA-256 of the token in lower-case hex, so that a copy of the table opens nothing. */
    tokenSha256: text('token_sha256').notNull().unique(),
    /** Whom a candidate asks for a correction. */
    contact: text(),
    createdBy: uuid('created_by')
      .$type<UserId>()
      .references(() => users.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (table) => [index('share_links_of_posting').on(table.postingId, table.createdAt.desc())],
);
