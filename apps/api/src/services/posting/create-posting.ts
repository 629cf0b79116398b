import { AppError } from '@vitae/core/shared/app-error';
import { PostingId, RubricId } from '@vitae/core/shared/ids';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { insertPosting } from '@vitae/db/queries/postings/insert-posting';
import type { Context } from '../context.ts';
import { postingDetail } from './posting-detail.ts';
import { hashText, readPostingText } from './read-posting-text.ts';
import type { CreatePosting, PostingDetail } from './schemas.ts';

/**
 * Adds a posting with version 1 of its rubric. With the caller's own id a repeat answers the posting that is there.
 * Throws POSTING_HAS_NO_REQUIREMENTS when none are given and none are found, CONFLICT when the id is taken elsewhere.
 */
export async function createPosting({ deps, actor }: Context, input: CreatePosting): Promise<PostingDetail> {
  const { workspaceId } = actor;
  const found = await readPostingText({ deps, actor }, input);
  const id = input.id ?? PostingId.parse(deps.ids.next());
  return deps.database.transaction(async (transaction) => {
    await insertPosting(transaction, {
      id,
      workspaceId,
      title: found.title,
      text: found.text,
      textSha256: hashText(input.text),
      rubricId: RubricId.parse(deps.ids.next()),
      requirements: found.requirements,
    });
    const record = await findPosting(transaction, workspaceId, id);
    if (!record) throw new AppError('CONFLICT', 'This posting id is taken. Make a new one.');
    return postingDetail(record);
  });
}
