import type { RereadId, WorkspaceId } from '@vitae/core/shared/ids';
import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { workspaces } from './workspaces.ts';

/** One go of reading all CVs again that an earlier reader read. Which CVs: `cvs.reread_id`. */
export const rereads = pgTable(
  'rereads',
  {
    id: uuid().$type<RereadId>().primaryKey(),
    workspaceId: uuid('workspace_id')
      .$type<WorkspaceId>()
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    /** The reader that reads them now. */
    readerVersion: text('reader_version').notNull(),
    total: integer().notNull(),
    startedByEmail: text('started_by_email').notNull(),
    startedAt: moment('started_at').notNull().defaultNow(),
    cancelledAt: moment('cancelled_at'),
  },
  (table) => [index('rereads_of_workspace').on(table.workspaceId, table.startedAt.desc())],
);
