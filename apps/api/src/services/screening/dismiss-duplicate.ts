import { deleteDismissal, insertDismissal } from '@vitae/db/queries/screenings/duplicate-dismissals';
import type { Context, Member } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { CvPair } from './schemas.ts';

/** Says that two CVs are not one candidate's: no screening names the pair again. Throws NOT_FOUND. */
export async function dismissDuplicate({ deps, actor }: Context<Member>, pair: CvPair): Promise<CvPair> {
  const { workspaceId, userId: dismissedBy } = actor;
  const both = pair.cvId !== pair.otherCvId;
  if (!both || !(await insertDismissal(deps.database, { workspaceId, pair, dismissedBy }))) throw notFound('CV');
  return pair;
}

/** Takes that back. Throws NOT_FOUND. */
export async function restoreDuplicate({ deps, actor }: Context<Member>, pair: CvPair): Promise<CvPair> {
  if (!(await deleteDismissal(deps.database, actor.workspaceId, pair))) throw notFound('CV');
  return pair;
}
