import type { Requirement } from '@vitae/core/posting/requirement';
import type { PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { integer, jsonb, pgTable, unique, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { postings } from './postings.ts';

/** One version of a posting's requirements. Never changed once an evaluation may have used it. */
export const rubrics = pgTable(
  'rubrics',
  {
    id: uuid().$type<RubricId>().primaryKey(),
    workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
    postingId: uuid('posting_id')
      .$type<PostingId>()
      .notNull()
      .references(() => postings.id, { onDelete: 'cascade' }),
    /** Counts from 1 within the posting. */
    version: integer().notNull(),
    requirements: jsonb().$type<Requirement[]>().notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [unique('rubrics_posting_version').on(table.postingId, table.version)],
);
