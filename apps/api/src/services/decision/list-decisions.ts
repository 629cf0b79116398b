import { findCandidate } from '@vitae/db/queries/candidates/find-candidate';
import { listDecisions as listDecisionRows } from '@vitae/db/queries/decisions/list-decisions';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { present } from '../present.ts';
import type { CandidateRef, DecisionHistory } from './schemas.ts';

/** Every decision on a candidate, undone ones too, newest first. Throws NOT_FOUND. */
export async function listDecisions({ deps, actor }: Context, input: CandidateRef): Promise<DecisionHistory> {
  const request = { workspaceId: actor.workspaceId, ...input };
  const candidate = await findCandidate(deps.database, request);
  if (!candidate) throw notFound('candidate');
  const rows = await listDecisionRows(deps.database, request);
  const { revealedAt, revealedBy } = candidate;
  return {
    items: rows.map(({ id, kind, reason, by, createdAt, undoneAt, undoneBy }) => ({
      id,
      kind,
      reason,
      at: createdAt.toISOString(),
      ...present({ by, undoneAt: undoneAt?.toISOString() ?? null, undoneBy }),
    })),
    ...(revealedAt && { revealed: { at: revealedAt.toISOString(), ...present({ by: revealedBy }) } }),
  };
}
