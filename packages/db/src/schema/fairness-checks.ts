import type { LabRow } from '@vitae/core/fairness/lab-row';
import type { AppErrorCode } from '@vitae/core/shared/app-error';
import type { CvId, FairnessCheckId, PostingId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { postings } from './postings.ts';
import { rubrics } from './rubrics.ts';

/** One go of the invariance lab on a rubric; the newest of a rubric is what is shown. */
export const fairnessChecks = pgTable(
  'fairness_checks',
  {
    id: uuid().$type<FairnessCheckId>().primaryKey(),
    workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
    postingId: uuid('posting_id')
      .$type<PostingId>()
      .notNull()
      .references(() => postings.id, { onDelete: 'cascade' }),
    rubricId: uuid('rubric_id')
      .$type<RubricId>()
      .notNull()
      .references(() => rubrics.id, { onDelete: 'cascade' }),
    stage: text({ enum: ['pending', 'running', 'completed', 'failed', 'cancelled'] })
      .notNull()
      .default('pending'),
    /** The workspace's CVs that are swapped, chosen when it was asked for. */
    cvIds: jsonb('cv_ids').$type<CvId[]>().notNull(),
    /** The invented CVs are swapped too, since the workspace has few. */
    withInvented: boolean('with_invented').notNull(),
    total: integer().notNull(),
    done: integer().notNull().default(0),
    rows: jsonb().$type<LabRow[]>(),
    evaluatorVersion: text('evaluator_version'),
    failureCode: text('failure_code').$type<AppErrorCode>(),
    failureMessage: text('failure_message'),
    startedByEmail: text('started_by_email').notNull(),
    startedAt: moment('started_at').notNull().defaultNow(),
    completedAt: moment('completed_at'),
  },
  (table) => [index('fairness_checks_of_rubric').on(table.rubricId, table.startedAt.desc())],
);
