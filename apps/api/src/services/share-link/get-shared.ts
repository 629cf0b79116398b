import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { countStages } from '@vitae/db/queries/screenings/count-stages';
import { findScreeningSettings } from '@vitae/db/queries/screenings/find-settings';
import type { VisitorContext } from '../context.ts';
import { notFound } from '../not-found.ts';
import { present } from '../present.ts';
import { openShareLink } from './open-share-link.ts';
import type { Shared, SharedRef } from './schemas.ts';

/** What a link shows. Throws NOT_FOUND, FORBIDDEN, RATE_LIMITED. */
export async function getShared(visit: VisitorContext, { token }: SharedRef): Promise<Shared> {
  const { link, context } = await openShareLink(visit, token);
  const { deps, actor } = context;
  const posting = await findPosting(deps.database, actor.workspaceId, link.postingId);
  if (!posting) throw notFound('posting');
  const [stages, { blind }] = await Promise.all([
    countStages(deps.database, actor.workspaceId, posting.rubric.id),
    findScreeningSettings(deps.database, actor.workspaceId, posting.id),
  ]);
  return {
    kind: link.kind,
    postingTitle: posting.title,
    expiresAt: link.expiresAt.toISOString(),
    rubric: withoutSources(posting.rubric),
    total: link.kind === 'screening' ? stages.reduce((sum, { count }) => sum + count, 0) : 1,
    blind,
    ...present({ evaluationId: link.evaluationId, contact: link.contact }),
  };
}

/** Where a requirement stood in the posting's text means nothing without the text. */
function withoutSources(rubric: Shared['rubric']): Shared['rubric'] {
  return { ...rubric, requirements: rubric.requirements.map(({ source: _, ...requirement }) => requirement) };
}
