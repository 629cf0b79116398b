import { isDeepStrictEqual } from 'node:util';
import { RubricId } from '@vitae/core/shared/ids';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { insertRubric } from '@vitae/db/queries/postings/insert-rubric';
import { lockPosting } from '@vitae/db/queries/postings/lock-posting';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { postingDetail } from './posting-detail.ts';
import type { PostingDetail, SetRequirements } from './schemas.ts';

/**
 * Makes a new version of the rubric the current one; evaluations keep the version they used. Saving what is there
 * already makes no version. Throws NOT_FOUND.
 */
export async function setRequirements({ deps, actor }: Context, input: SetRequirements): Promise<PostingDetail> {
  const { workspaceId } = actor;
  const { id, requirements } = input;
  return deps.database.transaction(async (transaction) => {
    const locked = await lockPosting(transaction, workspaceId, id);
    const before = locked && (await findPosting(transaction, workspaceId, id));
    if (!before) throw notFound('posting');
    if (isDeepStrictEqual(before.rubric.requirements, requirements)) return postingDetail(before);
    const rubricId = RubricId.parse(deps.ids.next());
    await insertRubric(transaction, { id: rubricId, workspaceId, postingId: id, requirements });
    const after = await findPosting(transaction, workspaceId, id);
    if (!after) throw notFound('posting');
    return postingDetail(after);
  });
}
