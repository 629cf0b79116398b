import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@vitae/core/shared/app-error';
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
 * already makes no version. Throws NOT_FOUND, and CONFLICT when the changes were made to a rubric that is
 * no longer the current one.
 */
export async function setRequirements({ deps, actor }: Context, input: SetRequirements): Promise<PostingDetail> {
  const { workspaceId } = actor;
  const { id, requirements, insteadOf } = input;
  return deps.database.transaction(async (transaction) => {
    const locked = await lockPosting(transaction, workspaceId, id);
    const before = locked && (await findPosting(transaction, workspaceId, id));
    if (!before) throw notFound('posting');
    if (isDeepStrictEqual(before.rubric.requirements, requirements)) return postingDetail(before);
    if (insteadOf !== undefined && insteadOf !== before.rubric.id) {
      throw new AppError(
        'CONFLICT',
        `Version ${before.rubric.version} of the rubric was saved meanwhile. Look at it, then save yours over it or discard yours.`,
      );
    }
    const rubricId = RubricId.parse(deps.ids.next());
    await insertRubric(transaction, { id: rubricId, workspaceId, postingId: id, requirements });
    const after = await findPosting(transaction, workspaceId, id);
    if (!after) throw notFound('posting');
    return postingDetail(after);
  });
}
