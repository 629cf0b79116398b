import type { ModelProviderId, WorkspaceId } from '@vitae/core/shared/ids';
import { bigint, boolean, doublePrecision, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { workspaces } from './workspaces.ts';

/** A server that speaks the chat completions protocol, as a workspace set it up. */
export const modelProviders = pgTable(
  'model_providers',
  {
    id: uuid().$type<ModelProviderId>().primaryKey(),
    workspaceId: uuid('workspace_id')
      .$type<WorkspaceId>()
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    kind: text({ enum: ['openai', 'openrouter', 'ollama', 'compatible'] }).notNull(),
    baseUrl: text('base_url').notNull(),
    model: text().notNull(),
    /** Encrypted; null for a server that asks for none. */
    keySealed: text('key_sealed'),
    /** The last four characters, which is all that is ever shown. */
    keyEnding: text('key_ending'),
    /** US dollars for a million tokens; null when nobody said. */
    inputPrice: doublePrecision('input_price'),
    outputPrice: doublePrecision('output_price'),
    /** Tokens a month; needed where the price is not known. */
    tokenCeiling: bigint('token_ceiling', { mode: 'number' }),
    enabled: boolean().notNull().default(true),
    /** Lower is asked first. */
    position: integer().notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [index('model_providers_in_order').on(table.workspaceId, table.position)],
);
