import type { WorkspaceId } from '@vitae/core/shared/ids';
import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { workspaces } from './workspaces.ts';

/** The circuit breaker of one provider in one workspace, shared by all workers. No row means closed. */
export const modelBreakers = pgTable(
  'model_breakers',
  {
    workspaceId: uuid('workspace_id')
      .$type<WorkspaceId>()
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    /** Id of a model provider, or `environment`. */
    providerKey: text('provider_key').notNull(),
    state: text({ enum: ['closed', 'open', 'half_open'] }).notNull(),
    /** In a row, while closed. */
    failures: integer().notNull().default(0),
    /** In a row, while half open. */
    successes: integer().notNull().default(0),
    openedAt: moment('opened_at'),
    /** While half open one call at a time tries; until this moment the trial is somebody's. */
    trialUntil: moment('trial_until'),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.providerKey] })],
);
