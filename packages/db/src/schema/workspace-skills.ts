import type { WorkspaceId, WorkspaceSkillId } from '@vitae/core/shared/ids';
import { isNull } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { workspaces } from './workspaces.ts';

/** A skill that a workspace added to the vocabulary; names are kept as they were written, with their marks. */
export const workspaceSkills = pgTable(
  'workspace_skills',
  {
    id: uuid().$type<WorkspaceSkillId>().primaryKey(),
    workspaceId: uuid('workspace_id')
      .$type<WorkspaceId>()
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** The name as names are compared: a workspace has each once. */
    folded: text().notNull(),
    aliases: text().array().notNull(),
    implies: text().array().notNull(),
    related: text().array().notNull(),
    field: text(),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    /** Set while its deletion can be undone. */
    deletedAt: moment('deleted_at'),
  },
  (table) => [
    uniqueIndex('workspace_skills_name').on(table.workspaceId, table.folded).where(isNull(table.deletedAt)),
    index('workspace_skills_deleted').on(table.deletedAt),
  ],
);
