import type { CvId, RereadId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

export interface NewReread {
  readonly id: RereadId;
  readonly workspaceId: WorkspaceId;
  readonly readerVersion: string;
  readonly startedByEmail: string;
  readonly startedAt: Date;
}

/**
 * `read → pending` for every CV that another reader version read; answers them. Their evaluations stay as they are
 * until each CV is read again, so that cancelling loses nothing. No row is written when there is nothing to read.
 */
export async function startReread(transaction: Database, reread: NewReread): Promise<CvId[]> {
  const rows = await rawRows<{ id: CvId }>(
    transaction,
    sql`
      with outdated as (
        update cvs set stage = 'pending', failure_code = null, failure_message = null, reread_id = ${reread.id}
        where workspace_id = ${reread.workspaceId} and stage = 'read' and deleted_at is null
          and reader_version is distinct from ${reread.readerVersion}
        returning id
      ), started as (
        insert into rereads (id, workspace_id, reader_version, total, started_by_email, started_at)
        select ${reread.id}, ${reread.workspaceId}, ${reread.readerVersion}, count(*)::int, ${reread.startedByEmail},
          ${reread.startedAt.toISOString()}::timestamptz
        from outdated having count(*) > 0
      )
      select id from outdated`,
  );
  return rows.map((row) => row.id);
}
