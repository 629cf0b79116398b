import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { bigint, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { cvs } from './cvs.ts';

/** What a model answered, so that the same question is never paid for twice. Goes with its CV, since it quotes it. */
export const modelAnswers = pgTable(
  'model_answers',
  {
    workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
    /** Hash of what was sent, the server, the model and the prompt's version. */
    key: text().notNull(),
    cvId: uuid('cv_id')
      .$type<CvId>()
      .notNull()
      .references(() => cvs.id, { onDelete: 'cascade' }),
    answers: jsonb().$type<unknown>().notNull(),
    inputTokens: integer('input_tokens').notNull(),
    outputTokens: integer('output_tokens').notNull(),
    costMicros: bigint('cost_micros', { mode: 'number' }).notNull(),
    latencyMs: integer('latency_ms').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.key] })],
);
