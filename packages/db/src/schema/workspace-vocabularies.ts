import type { WorkspaceId } from '@vitae/core/shared/ids';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { workspaces } from './workspaces.ts';

/**
 * All skills of a workspace as one text, written whenever they change: judging a CV joins one short column and reads the
 * text once, however many skills there are. A workspace without own skills has no row, or one without a version.
 */
export const workspaceVocabularies = pgTable('workspace_vocabularies', {
  workspaceId: uuid('workspace_id')
    .$type<WorkspaceId>()
    .primaryKey()
    .references(() => workspaces.id, { onDelete: 'cascade' }),
  /** Names the text: the same rows have the same version. Null without rows. */
  version: text(),
  /** One skill a line. */
  rows: text().notNull(),
});
