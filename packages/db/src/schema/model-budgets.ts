import type { WorkspaceId } from '@vitae/core/shared/ids';
import { bigint, pgTable, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { workspaces } from './workspaces.ts';

/** What a workspace may spend on models in a month. Its row is also the lock under which spending is reserved. */
export const modelBudgets = pgTable('model_budgets', {
  workspaceId: uuid('workspace_id')
    .$type<WorkspaceId>()
    .primaryKey()
    .references(() => workspaces.id, { onDelete: 'cascade' }),
  /** Millionths of a US dollar a month; null for the host's default. */
  ceilingMicros: bigint('ceiling_micros', { mode: 'number' }),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});
