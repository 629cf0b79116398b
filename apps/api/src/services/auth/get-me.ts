import type { Context, Member } from '../context.ts';
import type { Me } from './schemas.ts';

export function getMe({ actor }: Context<Member>): Me {
  return {
    user: { id: actor.userId, email: actor.email },
    workspace: { id: actor.workspaceId, name: actor.workspaceName },
  };
}
