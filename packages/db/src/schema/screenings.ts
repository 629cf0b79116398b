import type { PostingId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { boolean, integer, pgTable, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { postings } from './postings.ts';
import { users } from './users.ts';

/** How a posting's CVs are reviewed; a row comes with its first evaluation. */
export const screenings = pgTable('screenings', {
  postingId: uuid('posting_id')
    .$type<PostingId>()
    .primaryKey()
    .references(() => postings.id, { onDelete: 'cascade' }),
  workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
  /** The last number given to a candidate. */
  candidateCount: integer('candidate_count').notNull().default(0),
  /** Who somebody is stays hidden until a decision is made. */
  blind: boolean().notNull().default(false),
  /** CVs that arrive are evaluated without being asked. */
  takesNewCvs: boolean('takes_new_cvs').notNull().default(false),
  changedBy: uuid('changed_by')
    .$type<UserId>()
    .references(() => users.id, { onDelete: 'set null' }),
  changedAt: moment('changed_at'),
});
