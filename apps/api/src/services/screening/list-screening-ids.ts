import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { findScreeningSettings } from '@vitae/db/queries/screenings/find-settings';
import { listRanked } from '@vitae/db/queries/screenings/list-ranked';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { ListScreeningIds, ScreeningIds } from './schemas.ts';

/** As many as one decision takes. */
const mostIds = 5000;

/** All candidates that pass the filters, for deciding on them at once. Throws NOT_FOUND. */
export async function listScreeningIds({ deps, actor }: Context, input: ListScreeningIds): Promise<ScreeningIds> {
  const { workspaceId } = actor;
  const { postingId, filters, ...rest } = input;
  const posting = await findPosting(deps.database, workspaceId, postingId);
  if (!posting) throw notFound('posting');
  const { blind } = await findScreeningSettings(deps.database, workspaceId, postingId);
  const rows = await listRanked(deps.database, {
    ...rest,
    workspaceId,
    postingId,
    rubricId: posting.rubric.id,
    filters: filters ?? [],
    blind,
    page: 1,
    pageSize: mostIds,
  });
  return { items: rows.map(({ cvId, evaluationId }) => ({ cvId, evaluationId })) };
}
