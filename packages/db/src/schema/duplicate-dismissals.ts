import type { CvId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { cvs } from './cvs.ts';
import { users } from './users.ts';

/** Two CVs that a person says are not the same candidate's; the smaller id stands first. */
export const duplicateDismissals = pgTable(
  'duplicate_dismissals',
  {
    workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
    cvId: uuid('cv_id')
      .$type<CvId>()
      .notNull()
      .references(() => cvs.id, { onDelete: 'cascade' }),
    otherCvId: uuid('other_cv_id')
      .$type<CvId>()
      .notNull()
      .references(() => cvs.id, { onDelete: 'cascade' }),
    dismissedBy: uuid('dismissed_by')
      .$type<UserId>()
      .references(() => users.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.cvId, table.otherCvId] })],
);
