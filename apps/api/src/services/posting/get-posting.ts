import { findPosting } from '@vitae/db/queries/postings/find-posting';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { postingDetail } from './posting-detail.ts';
import type { PostingDetail, PostingRef } from './schemas.ts';

/** Throws NOT_FOUND. */
export async function getPosting({ deps, actor }: Context, input: PostingRef): Promise<PostingDetail> {
  const record = await findPosting(deps.database, actor.workspaceId, input.id);
  if (!record) throw notFound('posting');
  return postingDetail(record);
}
