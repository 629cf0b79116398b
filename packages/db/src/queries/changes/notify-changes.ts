import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';

/** The channel that all processes of one database listen on. */
export const changeChannel = 'vitae_changes';

/**
 * Tells listeners when the transaction commits, and nobody when it does not. A payload is JSON of at most 8,000
 * bytes, PostgreSQL's limit.
 */
export async function notifyChanges(transaction: Database, payloads: readonly string[]): Promise<void> {
  if (payloads.length === 0) return;
  const list = sql.param(JSON.stringify(payloads));
  await transaction.execute(
    sql`select pg_notify(${changeChannel}, payload) from jsonb_array_elements_text(${list}::jsonb) as payload`,
  );
}
