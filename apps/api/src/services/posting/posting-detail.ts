import type { PostingRecord } from '@vitae/db/queries/postings/find-posting';
import type { PostingDetail } from './schemas.ts';

export function postingDetail(record: PostingRecord): PostingDetail {
  return { ...record, createdAt: record.createdAt.toISOString(), updatedAt: record.updatedAt.toISOString() };
}
