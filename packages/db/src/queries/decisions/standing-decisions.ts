import type { PostingId } from '@vitae/core/shared/ids';
import { type SQL, sql } from 'drizzle-orm';

/** The decision that holds for each candidate of a posting: the newest that was not undone. */
export const standingDecisions = (postingId: PostingId): SQL => sql`
  select distinct on (cv_id) cv_id, id, kind, reason, created_at, decided_by
  from decisions where posting_id = ${postingId} and undone_at is null
  order by cv_id, created_at desc, id desc`;
