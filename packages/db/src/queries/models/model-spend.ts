import type { ModelCallId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

export interface MonthSpend {
  /** Settled calls, in millionths of a US dollar. */
  readonly spentMicros: number;
  /** Calls under way, or whose end nobody saw. */
  readonly reservedMicros: number;
  readonly calls: number;
}

export async function findMonthSpend(database: Database, workspaceId: WorkspaceId, month: string): Promise<MonthSpend> {
  const [row] = await rawRows<{ spent: number; reserved: number; calls: number }>(
    database,
    sql`
      select coalesce(sum(cost_micros), 0)::float8 as spent,
        coalesce(sum(reserved_micros) filter (where settled_at is null), 0)::float8 as reserved,
        count(*)::int as calls
      from model_calls where workspace_id = ${workspaceId} and month = ${month}`,
  );
  return { spentMicros: row?.spent ?? 0, reservedMicros: row?.reserved ?? 0, calls: row?.calls ?? 0 };
}

/** Tokens of one provider in a month, those reserved included. */
export async function findMonthTokens(
  database: Database,
  { workspaceId, providerKey, month }: { workspaceId: WorkspaceId; providerKey: string; month: string },
): Promise<number> {
  const [row] = await rawRows<{ tokens: number }>(
    database,
    sql`
      select coalesce(sum(case when settled_at is null then reserved_tokens
        else coalesce(input_tokens, 0) + coalesce(output_tokens, 0) end), 0)::float8 as tokens
      from model_calls
      where workspace_id = ${workspaceId} and month = ${month} and provider_key = ${providerKey}`,
  );
  return row?.tokens ?? 0;
}

export async function findCeiling(database: Database, workspaceId: WorkspaceId): Promise<number | null> {
  const [row] = await rawRows<{ ceiling: number | null }>(
    database,
    sql`select ceiling_micros::float8 as ceiling from model_budgets where workspace_id = ${workspaceId}`,
  );
  return row?.ceiling ?? null;
}

/** Null: the host's default. */
export async function setCeiling(database: Database, workspaceId: WorkspaceId, micros: number | null): Promise<void> {
  await rawRows(
    database,
    sql`
      insert into model_budgets (workspace_id, ceiling_micros) values (${workspaceId}, ${micros})
      on conflict (workspace_id) do update set ceiling_micros = excluded.ceiling_micros, updated_at = now()`,
  );
}

export interface Reservation {
  readonly id: ModelCallId;
  readonly workspaceId: WorkspaceId;
  readonly providerKey: string;
  readonly model: string;
  readonly month: string;
  readonly answerKey: string;
  readonly micros: number;
  readonly tokens: number;
  readonly now: Date;
  /** Where the workspace set none. */
  readonly defaultCeilingMicros: number;
  /** Of this provider a month; null for none. */
  readonly tokenCeiling: number | null;
  /** A call for the same question that began later than this is still under way. */
  readonly underWaySince: Date;
}

/** `answered`: another worker asked the same meanwhile, and its answer is kept. */
export type Reserved = 'reserved' | 'answered' | 'over-ceiling' | 'over-tokens' | 'under-way';

/**
 * Enters a call in the ledger with the most it may cost, if that still fits under the ceilings and nobody asks the same
 * right now. The workspace's budget row is locked meanwhile: of two workers the second sees the first one's reservation,
 * so that together they cannot go over.
 */
export function reserveCall(database: Database, call: Reservation): Promise<Reserved> {
  const { workspaceId, providerKey, month } = call;
  return database.transaction(async (transaction) => {
    await rawRows(
      transaction,
      sql`insert into model_budgets (workspace_id) values (${workspaceId}) on conflict do nothing`,
    );
    const [budget] = await rawRows<{ ceiling: number | null }>(
      transaction,
      sql`select ceiling_micros::float8 as ceiling from model_budgets where workspace_id = ${workspaceId} for update`,
    );
    const asked = await rawRows(
      transaction,
      sql`
        select 1 from model_calls
        where workspace_id = ${workspaceId} and answer_key = ${call.answerKey} and settled_at is null
          and created_at > ${call.underWaySince.toISOString()}::timestamptz`,
    );
    if (asked.length > 0) return 'under-way';
    const answers = await rawRows(
      transaction,
      sql`select 1 from model_answers where workspace_id = ${workspaceId} and key = ${call.answerKey}`,
    );
    if (answers.length > 0) return 'answered';
    const spend = await findMonthSpend(transaction, workspaceId, month);
    const ceiling = budget?.ceiling ?? call.defaultCeilingMicros;
    if (call.micros > 0 && spend.spentMicros + spend.reservedMicros + call.micros > ceiling) return 'over-ceiling';
    if (call.tokenCeiling !== null) {
      const tokens = await findMonthTokens(transaction, { workspaceId, providerKey, month });
      if (tokens + call.tokens > call.tokenCeiling) return 'over-tokens';
    }
    await rawRows(
      transaction,
      sql`
        insert into model_calls
          (id, workspace_id, provider_key, model, month, answer_key, reserved_micros, reserved_tokens, created_at)
        values (${call.id}, ${workspaceId}, ${providerKey}, ${call.model}, ${month}, ${call.answerKey},
          ${call.micros}, ${call.tokens}, ${call.now.toISOString()}::timestamptz)`,
    );
    return 'reserved';
  });
}

export interface Settlement {
  readonly id: ModelCallId;
  readonly workspaceId: WorkspaceId;
  readonly costMicros: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly latencyMs: number;
  /** `answered`, or what went wrong in one word. */
  readonly outcome: string;
  readonly now: Date;
}

/** Replaces the reservation by what the call did cost. Once only. */
export async function settleCall(database: Database, call: Settlement): Promise<void> {
  await rawRows(
    database,
    sql`
      update model_calls set cost_micros = ${call.costMicros}, input_tokens = ${call.inputTokens},
        output_tokens = ${call.outputTokens}, latency_ms = ${call.latencyMs}, outcome = ${call.outcome},
        settled_at = ${call.now.toISOString()}::timestamptz
      where id = ${call.id} and workspace_id = ${call.workspaceId} and settled_at is null`,
  );
}

export interface CallFigures {
  readonly outcome: string;
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costMicros: number;
  readonly latencyMs: number;
}

/** All calls by outcome, for metrics: sums over all workspaces. Those under way have the outcome `under-way`. */
export async function sumCalls(database: Database): Promise<CallFigures[]> {
  return rawRows<CallFigures>(
    database,
    sql`
      select coalesce(outcome, 'under-way') as outcome, count(*)::int as calls,
        coalesce(sum(input_tokens), 0)::float8 as "inputTokens", coalesce(sum(output_tokens), 0)::float8 as "outputTokens",
        coalesce(sum(cost_micros), 0)::float8 as "costMicros", coalesce(sum(latency_ms), 0)::float8 as "latencyMs"
      from model_calls group by 1`,
    'sum_model_calls',
  );
}
