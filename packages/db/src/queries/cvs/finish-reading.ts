import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

export interface ReadCv {
  readonly id: CvId;
  readonly workspaceId: WorkspaceId;
  readonly mediaType: string;
  readonly name: string | null;
  readonly headline: string | null;
  readonly email: string | null;
  readonly years: number | null;
  readonly language: string | null;
  readonly readerVersion: string;
  readonly warningCount: number;
  /** Document JSON. */
  readonly document: string;
  /** Reading JSON. */
  readonly reading: string;
  /** The same with people's corrections in it; null when there are none. */
  readonly corrected: string | null;
}

/** `reading → read` with everything that was read. False when another run was first: then nothing is written. */
export async function finishReading(transaction: Database, cv: ReadCv): Promise<boolean> {
  const rows = await rawRows<{ id: string }>(
    transaction,
    sql`
      with done as (
        update cvs set stage = 'read', failure_code = null, failure_message = null, media_type = ${cv.mediaType},
          name = ${cv.name}, headline = ${cv.headline}, email = ${cv.email}, years_of_experience = ${cv.years},
          language = ${cv.language}, reader_version = ${cv.readerVersion}, warning_count = ${cv.warningCount},
          read_at = now()
        where id = ${cv.id} and workspace_id = ${cv.workspaceId} and stage = 'reading'
        returning id, workspace_id
      ), document as (
        insert into documents (cv_id, workspace_id, content) select id, workspace_id, ${cv.document} from done
        on conflict (cv_id) do update set content = excluded.content
      ), reading as (
        insert into readings (cv_id, workspace_id, content, corrected)
        select id, workspace_id, ${cv.reading}, ${cv.corrected} from done
        on conflict (cv_id) do update set content = excluded.content, corrected = excluded.corrected
      )
      select id from done`,
    'finish_reading',
  );
  return rows.length === 1;
}
