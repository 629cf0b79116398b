import { deleteSession } from '@vitae/db/queries/sessions/delete-session';
import type { Context, Member } from '../context.ts';
import type { Count } from '../page.ts';

/** Ends the session in use. */
export async function logOut({ deps, actor }: Context<Member>): Promise<Count> {
  return { count: await deleteSession(deps.database, actor.userId, actor.sessionId) };
}
