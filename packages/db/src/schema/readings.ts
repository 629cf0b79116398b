import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { cvs } from './cvs.ts';

/** A table of its own, so that lists of CVs never carry it. */
export const readings = pgTable('readings', {
  cvId: uuid('cv_id')
    .$type<CvId>()
    .primaryKey()
    .references(() => cvs.id, { onDelete: 'cascade' }),
  workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
  /** Reading as JSON text: written and sent whole, never looked into here. */
  content: text().notNull(),
  /** The same with people's corrections in it, as Reading JSON; null when there are none. */
  corrected: text(),
});
