import { removeOverride } from '@vitae/db/queries/overrides/remove-override';
import type { Context, Member } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { VerdictOverrideRef } from './schemas.ts';

/** Takes a person's verdict back. Throws NOT_FOUND. */
export async function removeVerdictOverride(
  { deps, actor }: Context<Member>,
  { id }: VerdictOverrideRef,
): Promise<VerdictOverrideRef> {
  const { workspaceId, userId: removedBy } = actor;
  if (!(await removeOverride(deps.database, { workspaceId, id, removedBy }))) throw notFound('verdict');
  return { id };
}
