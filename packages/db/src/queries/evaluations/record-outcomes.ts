import type { Verdict } from '@vitae/core/evaluation/evaluation';
import type { CvFingerprint } from '@vitae/core/screening/cv-fingerprint';
import type { AppErrorCode } from '@vitae/core/shared/app-error';
import type { CvId, EvaluationId, WorkspaceId } from '@vitae/core/shared/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

export type Outcome = { readonly id: EvaluationId } & (
  | {
      readonly stage: 'completed';
      readonly score: number;
      /** Evaluation JSON. */
      readonly result: string;
      readonly verdicts: Record<string, Verdict>;
      readonly evaluatorVersion: string;
      /** Of the CV: near-duplicates are found by it. */
      readonly fingerprint?: CvFingerprint;
    }
  | { readonly stage: 'failed'; readonly failureCode: AppErrorCode; readonly failureMessage: string }
);

/**
 * `evaluating → completed | failed`, many at once. One that another run finished first, or that was cancelled, stays as
 * it is.
 */
export async function recordOutcomes(
  database: Database,
  workspaceId: WorkspaceId,
  outcomes: readonly Outcome[],
): Promise<void> {
  if (outcomes.length === 0) return;
  await rawRows(database, sql`${record(workspaceId, outcomes)} select 1`, 'record_outcomes');
}

/**
 * The same for evaluations of one CV, which was read in this transaction; answers those that wait for it still. Their
 * insertion may have been what finishReading waited for, so this is a statement after it.
 */
export async function recordOutcomesOfCv(
  transaction: Database,
  { workspaceId, cvId, outcomes }: { workspaceId: WorkspaceId; cvId: CvId; outcomes: readonly Outcome[] },
): Promise<EvaluationId[]> {
  const waiting = await rawRows<{ id: EvaluationId }>(
    transaction,
    sql`
      ${record(workspaceId, outcomes)}
      select id from evaluations
      where cv_id = ${cvId} and workspace_id = ${workspaceId} and stage in ('pending', 'reading')`,
    'record_outcomes_of_cv',
  );
  return waiting.map((row) => row.id);
}

/** The beginning of a statement: writes the outcomes and what their CVs are recognised by. */
function record(workspaceId: WorkspaceId, outcomes: readonly Outcome[]): SQL {
  return sql`
    with outcome as (
      select * from json_to_recordset(${JSON.stringify(outcomes)}::json) as row (
        id uuid, stage text, score float8, result text, verdicts jsonb, "evaluatorVersion" text,
        "failureCode" text, "failureMessage" text, fingerprint jsonb
      )
    ), recorded as (
      update evaluations set
        stage = outcome.stage, score = outcome.score, result = outcome.result, verdicts = outcome.verdicts,
        evaluator_version = outcome."evaluatorVersion", failure_code = outcome."failureCode",
        failure_message = outcome."failureMessage",
        completed_at = case outcome.stage when 'completed' then now() end
      from outcome
      where evaluations.id = outcome.id and evaluations.workspace_id = ${workspaceId}
        and evaluations.stage = 'evaluating'
      returning evaluations.cv_id, outcome.fingerprint
    ), recognised as (
      insert into cv_fingerprints (cv_id, workspace_id, content)
      select distinct on (cv_id) cv_id, ${workspaceId}::uuid, fingerprint from recorded where fingerprint is not null
      on conflict (cv_id) do update set content = excluded.content
    )`;
}
