import type { ModelCallId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import { bigint, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { workspaces } from './workspaces.ts';

/**
 * The ledger of calls: each is entered with the most it may cost before it is made, and settled with what it did cost.
 * One that was never settled (its worker was killed) keeps counting with what was reserved. Holds no words of a CV.
 */
export const modelCalls = pgTable(
  'model_calls',
  {
    id: uuid().$type<ModelCallId>().primaryKey(),
    workspaceId: uuid('workspace_id')
      .$type<WorkspaceId>()
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    providerKey: text('provider_key').notNull(),
    model: text().notNull(),
    /** YYYY-MM, UTC. */
    month: text().notNull(),
    /** Names the question: while a call for it is under way, no other worker asks the same. */
    answerKey: text('answer_key').notNull(),
    reservedMicros: bigint('reserved_micros', { mode: 'number' }).notNull(),
    reservedTokens: bigint('reserved_tokens', { mode: 'number' }).notNull(),
    costMicros: bigint('cost_micros', { mode: 'number' }),
    inputTokens: integer('input_tokens'),
    outputTokens: integer('output_tokens'),
    latencyMs: integer('latency_ms'),
    /** `answered`, or the kind of fault; null while under way. */
    outcome: text(),
    createdAt: moment('created_at').notNull(),
    settledAt: moment('settled_at'),
  },
  (table) => [
    index('model_calls_of_month').on(table.workspaceId, table.month),
    index('model_calls_under_way').on(table.workspaceId, table.answerKey).where(sql`settled_at is null`),
  ],
);
