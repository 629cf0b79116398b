import { undoDecisions as undoDecisionRows } from '@vitae/db/queries/decisions/undo-decisions';
import type { Context, Member } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { Count } from '../page.ts';
import type { DecisionRefs } from './schemas.ts';

/** Takes decisions back; they stay in the history. Throws NOT_FOUND when none of them holds. */
export async function undoDecisions({ deps, actor }: Context<Member>, { ids }: DecisionRefs): Promise<Count> {
  const { workspaceId, userId: undoneBy } = actor;
  const count = await undoDecisionRows(deps.database, { workspaceId, ids, undoneBy });
  if (count === 0) throw notFound('decision');
  return { count };
}
