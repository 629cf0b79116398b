import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

export interface KeptAnswer {
  /** As it was kept; older code may have written it. */
  readonly answers: unknown;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costMicros: number;
  readonly latencyMs: number;
}

export async function findModelAnswer(
  database: Database,
  workspaceId: WorkspaceId,
  key: string,
): Promise<KeptAnswer | null> {
  const [row] = await rawRows<KeptAnswer>(
    database,
    sql`
      select answers, input_tokens as "inputTokens", output_tokens as "outputTokens",
        cost_micros::float8 as "costMicros", latency_ms as "latencyMs"
      from model_answers where workspace_id = ${workspaceId} and key = ${key}`,
  );
  return row ?? null;
}

/** Which of these questions have their answer already. */
export async function findAnsweredKeys(
  database: Database,
  workspaceId: WorkspaceId,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await rawRows<{ key: string }>(
    database,
    sql`select key from model_answers where workspace_id = ${workspaceId} and key = any(${sql.param([...keys])}::text[])`,
  );
  return new Set(rows.map(({ key }) => key));
}

export async function keepModelAnswer(
  database: Database,
  { workspaceId, key, cvId, ...answer }: KeptAnswer & { workspaceId: WorkspaceId; key: string; cvId: CvId; now: Date },
): Promise<void> {
  await rawRows(
    database,
    sql`
      insert into model_answers
        (workspace_id, key, cv_id, answers, input_tokens, output_tokens, cost_micros, latency_ms, created_at)
      values (${workspaceId}, ${key}, ${cvId}, ${JSON.stringify(answer.answers)}::jsonb, ${answer.inputTokens},
        ${answer.outputTokens}, ${answer.costMicros}, ${answer.latencyMs}, ${answer.now.toISOString()}::timestamptz)
      on conflict do nothing`,
  );
}
