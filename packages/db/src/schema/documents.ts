import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { cvs } from './cvs.ts';

/** A table of its own, so that lists of CVs never carry it. */
export const documents = pgTable('documents', {
  cvId: uuid('cv_id')
    .$type<CvId>()
    .primaryKey()
    .references(() => cvs.id, { onDelete: 'cascade' }),
  workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
  /** Document as JSON text: written and sent whole, never looked into here. */
  content: text().notNull(),
});
