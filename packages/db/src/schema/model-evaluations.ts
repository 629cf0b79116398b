import type { AppErrorCode } from '@vitae/core/shared/app-error';
import type { EvaluationId, ModelEvaluationId, WorkspaceId } from '@vitae/core/shared/ids';
import { bigint, boolean, doublePrecision, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { evaluations } from './evaluations.ts';

/** A model's view of an evaluation's CV and rubric. The local result of the evaluation stands beside it, untouched. */
export const modelEvaluations = pgTable(
  'model_evaluations',
  {
    id: uuid().$type<ModelEvaluationId>().primaryKey(),
    workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
    evaluationId: uuid('evaluation_id')
      .$type<EvaluationId>()
      .notNull()
      .references(() => evaluations.id, { onDelete: 'cascade' }),
    stage: text({ enum: ['pending', 'asking', 'completed', 'failed'] })
      .notNull()
      .default('pending'),
    /** Of the last attempt: also set while another attempt is still to come. */
    failureCode: text('failure_code').$type<AppErrorCode>(),
    failureMessage: text('failure_message'),
    score: doublePrecision(),
    /** ModelJudgement as JSON text. */
    result: text(),
    providerKey: text('provider_key'),
    providerName: text('provider_name'),
    model: text(),
    promptVersion: text('prompt_version'),
    inputTokens: integer('input_tokens'),
    outputTokens: integer('output_tokens'),
    costMicros: bigint('cost_micros', { mode: 'number' }),
    latencyMs: integer('latency_ms'),
    /** Every answer was at hand from an earlier call: nothing was paid this time. */
    fromCache: boolean('from_cache').notNull().default(false),
    /** The messages as they were sent, JSON text. */
    sent: text(),
    createdAt: moment('created_at').notNull().defaultNow(),
    completedAt: moment('completed_at'),
  },
  (table) => [
    unique('model_evaluations_evaluation').on(table.evaluationId),
    index('model_evaluations_workspace').on(table.workspaceId, table.createdAt.desc()),
  ],
);
