import type { PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { workspaces } from './workspaces.ts';

export const postings = pgTable(
  'postings',
  {
    id: uuid().$type<PostingId>().primaryKey(),
    workspaceId: uuid('workspace_id')
      .$type<WorkspaceId>()
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    title: text().notNull(),
    text: text().notNull(),
    /** Lower-case hex of the text: the same prompt sent again finds the posting that it made. */
    textSha256: text('text_sha256').notNull(),
    /** The current rubric. Not a foreign key: each of the two rows would have to be there before the other. */
    rubricId: uuid('rubric_id').$type<RubricId>().notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    deletedAt: moment('deleted_at'),
  },
  (table) => [
    index('postings_listed')
      .on(table.workspaceId, table.createdAt.desc(), table.id.desc())
      .where(sql`deleted_at is null`),
    index('postings_text').on(table.workspaceId, table.textSha256),
    index('postings_deleted').on(table.deletedAt).where(sql`deleted_at is not null`),
  ],
);
