import type { Verdict } from '@vitae/core/evaluation/evaluation';
import type { CvId, OverrideId, PostingId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { candidates } from './candidates.ts';
import { moment } from './columns.ts';
import { users } from './users.ts';

/** A person's own verdict on one requirement, kept apart from the machine's. None is ever removed, only taken back. */
export const verdictOverrides = pgTable(
  'verdict_overrides',
  {
    id: uuid().$type<OverrideId>().primaryKey(),
    workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
    postingId: uuid('posting_id').$type<PostingId>().notNull(),
    cvId: uuid('cv_id').$type<CvId>().notNull(),
    requirementId: text('requirement_id').notNull(),
    /** As it was asked when the person judged: a requirement that asks for something else needs a new judgement. */
    requirementText: text('requirement_text').notNull(),
    verdict: text().$type<Verdict>().notNull(),
    reason: text().notNull(),
    madeBy: uuid('made_by')
      .$type<UserId>()
      .references(() => users.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull().defaultNow(),
    removedAt: moment('removed_at'),
    removedBy: uuid('removed_by')
      .$type<UserId>()
      .references(() => users.id, { onDelete: 'set null' }),
  },
  (table) => [
    foreignKey({
      name: 'verdict_overrides_candidate',
      columns: [table.postingId, table.cvId],
      foreignColumns: [candidates.postingId, candidates.cvId],
    }).onDelete('cascade'),
    index('verdict_overrides_of_candidate').on(table.postingId, table.cvId),
  ],
);
