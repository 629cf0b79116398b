import type { WorkspaceId } from '@vitae/core/shared/ids';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

export const workspaces = pgTable('workspaces', {
  id: uuid().$type<WorkspaceId>().primaryKey(),
  name: text().notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
});
