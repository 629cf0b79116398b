import type { CvId, DecisionId, PostingId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { candidates } from './candidates.ts';
import { moment } from './columns.ts';
import { users } from './users.ts';

/** What a person decided on a candidate. The newest that was not undone holds; none is ever removed. */
export const decisions = pgTable(
  'decisions',
  {
    id: uuid().$type<DecisionId>().primaryKey(),
    workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
    postingId: uuid('posting_id').$type<PostingId>().notNull(),
    cvId: uuid('cv_id').$type<CvId>().notNull(),
    kind: text({ enum: ['shortlist', 'hold', 'reject'] }).notNull(),
    reason: text().notNull(),
    decidedBy: uuid('decided_by')
      .$type<UserId>()
      .references(() => users.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull().defaultNow(),
    undoneAt: moment('undone_at'),
    undoneBy: uuid('undone_by')
      .$type<UserId>()
      .references(() => users.id, { onDelete: 'set null' }),
  },
  (table) => [
    foreignKey({
      name: 'decisions_candidate',
      columns: [table.postingId, table.cvId],
      foreignColumns: [candidates.postingId, candidates.cvId],
    }).onDelete('cascade'),
    index('decisions_of_candidate').on(table.postingId, table.cvId, table.createdAt.desc(), table.id.desc()),
  ],
);
