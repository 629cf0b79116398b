import { AppError } from '@vitae/core/shared/app-error';
import type { VisitorContext } from '../context.ts';
import { listScreening } from '../screening/list-screening.ts';
import { openShareLink } from './open-share-link.ts';
import type { ListShared, SharedPage } from './schemas.ts';

/** The ranking that a link shows, as its reviewers see it. Throws NOT_FOUND, FORBIDDEN, RATE_LIMITED. */
export async function listShared(visit: VisitorContext, { token, ...input }: ListShared): Promise<SharedPage> {
  const { link, context } = await openShareLink(visit, token);
  if (link.kind !== 'screening') throw new AppError('FORBIDDEN', 'This link shows one evaluation, and no ranking.');
  const page = await listScreening(context, { ...input, postingId: link.postingId });
  return {
    ...page,
    items: page.items.map(({ decision: _d, noteCount: _n, email: _e, warningCount: _w, ...row }) => row),
  };
}
