import type { CvId, PostingId, WorkspaceId } from '@vitae/core/shared/ids';
import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { candidates } from './candidates.ts';
import { moment } from './columns.ts';

/**
 * Groups that a workspace supplied for counting selection rates. Read by that count alone: no evaluator, ranking or
 * candidate's page joins this table.
 */
export const candidateGroups = pgTable(
  'candidate_groups',
  {
    workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
    postingId: uuid('posting_id').$type<PostingId>().notNull(),
    cvId: uuid('cv_id').$type<CvId>().notNull(),
    group: text('group_name').notNull(),
    suppliedAt: moment('supplied_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.postingId, table.cvId] }),
    index('candidate_groups_of_cv').on(table.cvId),
    foreignKey({
      name: 'candidate_groups_candidate',
      columns: [table.postingId, table.cvId],
      foreignColumns: [candidates.postingId, candidates.cvId],
    }).onDelete('cascade'),
  ],
);
