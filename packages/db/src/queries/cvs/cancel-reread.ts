import type { RereadId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

export interface CancelledReread {
  readonly id: RereadId;
  readonly workspaceId: WorkspaceId;
  readonly cancelledAt: Date;
}

/** `pending → read` for what is not begun: its earlier reading stands. Answers how many; what is begun is finished. */
export async function cancelReread(database: Database, reread: CancelledReread): Promise<number> {
  const rows = await rawRows<{ id: string }>(
    database,
    sql`
      with cancelled as (
        update rereads set cancelled_at = ${reread.cancelledAt.toISOString()}::timestamptz
        where id = ${reread.id} and workspace_id = ${reread.workspaceId} and cancelled_at is null
        returning id
      )
      update cvs set stage = 'read', reread_id = null
      from cancelled
      where cvs.reread_id = cancelled.id and cvs.workspace_id = ${reread.workspaceId} and cvs.stage = 'pending'
      returning cvs.id`,
  );
  return rows.length;
}
