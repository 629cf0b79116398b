import { listPostings as listPostingRows } from '@vitae/db/queries/postings/list-postings';
import type { Context } from '../context.ts';
import type { ListPostings, PostingPage } from './schemas.ts';

export async function listPostings({ deps, actor }: Context, input: ListPostings): Promise<PostingPage> {
  const { rows, total } = await listPostingRows(deps.database, { ...input, workspaceId: actor.workspaceId });
  const items = rows.map(({ topScore, ...row }) => ({
    ...row,
    ...(topScore !== null && { topScore }),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }));
  return { items, total, page: input.page, pageSize: input.pageSize };
}
