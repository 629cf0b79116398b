import type { WorkspaceId } from '@vitae/core/shared/ids';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';
import { modelBreakers } from '../../schema/tables.ts';

export type BreakerState = 'closed' | 'open' | 'half_open';
export type BreakerRecord = typeof modelBreakers.$inferSelect;

export interface BreakerKey {
  readonly workspaceId: WorkspaceId;
  readonly providerKey: string;
}

export interface BreakerRules {
  /** So many failures in a row open it. */
  readonly failures: number;
  /** So many successes in a row close it again. */
  readonly successes: number;
  /** It lets nobody through for so long. */
  readonly openMs: number;
  /** A trial call that nobody heard of again gives its place back after so long. */
  readonly trialMs: number;
}

export type Passage = { readonly allowed: true } | { readonly allowed: false; readonly retryAt: Date };

/**
 * Asks to make one call. Closed lets everybody through; open nobody until its time is over, then one after the other
 * may try. Each move is one guarded update, so that of many workers one gets the trial.
 */
export async function passBreaker(
  database: Database,
  { workspaceId, providerKey }: BreakerKey,
  { now, rules }: { now: Date; rules: BreakerRules },
): Promise<Passage> {
  const [row] = await rawRows<{
    state: BreakerState;
    opened_at: string | Date | null;
    trial_until: string | Date | null;
  }>(
    database,
    sql`select state, opened_at, trial_until from model_breakers
        where workspace_id = ${workspaceId} and provider_key = ${providerKey}`,
  );
  if (!row || row.state === 'closed') return { allowed: true };
  const openUntil = new Date((row.opened_at === null ? 0 : new Date(row.opened_at).getTime()) + rules.openMs);
  if (row.state === 'open' && openUntil > now) return { allowed: false, retryAt: openUntil };
  const trialUntil = new Date(now.getTime() + rules.trialMs);
  const taken = await rawRows(
    database,
    sql`
      update model_breakers
      set state = 'half_open', trial_until = ${trialUntil.toISOString()}::timestamptz,
        successes = case state when 'open' then 0 else successes end
      where workspace_id = ${workspaceId} and provider_key = ${providerKey} and (
        (state = 'open' and opened_at <= ${new Date(now.getTime() - rules.openMs).toISOString()}::timestamptz)
        or (state = 'half_open' and (trial_until is null or trial_until <= ${now.toISOString()}::timestamptz))
      )
      returning state`,
  );
  if (taken.length > 0) return { allowed: true };
  return { allowed: false, retryAt: row.trial_until === null ? trialUntil : new Date(row.trial_until) };
}

/** Closed: the row of failures ends. Half open: one success more, and the last of them closes it. */
export async function recordBreakerSuccess(
  database: Database,
  { workspaceId, providerKey }: BreakerKey,
  rules: BreakerRules,
): Promise<void> {
  await rawRows(
    database,
    sql`
      update model_breakers set
        state = case when state = 'half_open' and successes + 1 >= ${rules.successes} then 'closed' else state end,
        successes = case when state = 'half_open' then successes + 1 else 0 end,
        failures = 0, trial_until = null
      where workspace_id = ${workspaceId} and provider_key = ${providerKey}
        and (state = 'half_open' or (state = 'closed' and failures > 0))`,
  );
}

/**
 * Closed: one failure more, and the last of them opens it. Half open: opens again. Open: stays, so that late failures
 * of calls that began before do not prolong it. Answers the state now.
 */
export async function recordBreakerFailure(
  database: Database,
  { workspaceId, providerKey }: BreakerKey,
  { now, rules }: { now: Date; rules: BreakerRules },
): Promise<BreakerState> {
  const moment = sql`${now.toISOString()}::timestamptz`;
  const [row] = await rawRows<{ state: BreakerState }>(
    database,
    sql`
      insert into model_breakers as b (workspace_id, provider_key, state, failures)
      values (${workspaceId}, ${providerKey}, 'closed', 1)
      on conflict (workspace_id, provider_key) do update set
        failures = b.failures + 1,
        successes = 0,
        trial_until = null,
        opened_at = case
          when b.state = 'half_open' or (b.state = 'closed' and b.failures + 1 >= ${rules.failures}) then ${moment}
          else b.opened_at end,
        state = case
          when b.state = 'half_open' or (b.state = 'closed' and b.failures + 1 >= ${rules.failures}) then 'open'
          else b.state end
      returning state`,
  );
  return row?.state ?? 'closed';
}

/** A trial that ended without saying anything about the server gives its place back. */
export async function releaseTrial(database: Database, { workspaceId, providerKey }: BreakerKey): Promise<void> {
  await rawRows(
    database,
    sql`update model_breakers set trial_until = null
        where workspace_id = ${workspaceId} and provider_key = ${providerKey} and state = 'half_open'`,
  );
}

export function listBreakers(database: Database, workspaceId: WorkspaceId): Promise<BreakerRecord[]> {
  return database.select().from(modelBreakers).where(eq(modelBreakers.workspaceId, workspaceId));
}

/** Breakers of all workspaces that are not closed: figures for health and metrics, without saying whose. */
export async function countBreakers(database: Database): Promise<{ open: number; halfOpen: number }> {
  const [row] = await rawRows<{ open: number; half_open: number }>(
    database,
    sql`select (count(*) filter (where state = 'open'))::int as open,
          (count(*) filter (where state = 'half_open'))::int as half_open
        from model_breakers`,
    'count_model_breakers',
  );
  return { open: row?.open ?? 0, halfOpen: row?.half_open ?? 0 };
}
