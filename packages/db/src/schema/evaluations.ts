import type { Verdict } from '@vitae/core/evaluation/evaluation';
import type { AppErrorCode } from '@vitae/core/shared/app-error';
import type { CvId, EvaluationId, PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { doublePrecision, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { cvs } from './cvs.ts';
import { postings } from './postings.ts';
import { rubrics } from './rubrics.ts';

/** A CV against one version of a posting's rubric. */
export const evaluations = pgTable(
  'evaluations',
  {
    id: uuid().$type<EvaluationId>().primaryKey(),
    workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
    cvId: uuid('cv_id')
      .$type<CvId>()
      .notNull()
      .references(() => cvs.id, { onDelete: 'cascade' }),
    postingId: uuid('posting_id')
      .$type<PostingId>()
      .notNull()
      .references(() => postings.id, { onDelete: 'cascade' }),
    rubricId: uuid('rubric_id')
      .$type<RubricId>()
      .notNull()
      .references(() => rubrics.id, { onDelete: 'cascade' }),
    stage: text({ enum: ['pending', 'reading', 'evaluating', 'completed', 'failed', 'cancelled'] })
      .notNull()
      .default('pending'),
    /** 0 to 100, one decimal. */
    score: doublePrecision(),
    /** Evaluation as JSON text: opened only when one evaluation is looked at. */
    result: text(),
    /** Requirement id to verdict, so that a screening filters without opening results. */
    verdicts: jsonb().$type<Record<string, Verdict>>(),
    failureCode: text('failure_code').$type<AppErrorCode>(),
    failureMessage: text('failure_message'),
    evaluatorVersion: text('evaluator_version'),
    createdAt: moment('created_at').notNull().defaultNow(),
    completedAt: moment('completed_at'),
  },
  (table) => [
    unique('evaluations_cv_rubric').on(table.cvId, table.rubricId),
    index('evaluations_listed').on(table.workspaceId, table.createdAt.desc(), table.id.desc()),
    index('evaluations_of_cv').on(table.cvId, table.createdAt.desc()),
    index('evaluations_ranked').on(table.rubricId, table.score.desc()),
    index('evaluations_of_posting').on(table.postingId),
  ],
);
