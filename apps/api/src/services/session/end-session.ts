import { AppError } from '@vitae/core/shared/app-error';
import { deleteSession } from '@vitae/db/queries/sessions/delete-session';
import type { Context, Member } from '../context.ts';
import type { Count } from '../page.ts';
import type { EndSession } from './schemas.ts';

/** Logs one of the caller's sessions out. Throws NOT_FOUND for anyone else's. */
export async function endSession({ deps, actor }: Context<Member>, input: EndSession): Promise<Count> {
  const count = await deleteSession(deps.database, actor.userId, input.id);
  if (count === 0) throw new AppError('NOT_FOUND', 'You have no such session. It may have ended already.');
  return { count };
}
