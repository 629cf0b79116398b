import type { Context } from '../context.ts';
import type { TrackedChange } from './change-hub.ts';

/** Changes of the caller's workspace as they are committed, until the signal; none is missed once this resolves. */
export function followChanges(
  { deps, actor }: Context,
  options: { readonly lastEventId: string | null; readonly signal?: AbortSignal | undefined },
): Promise<AsyncGenerator<TrackedChange>> {
  return deps.changes.follow(actor.workspaceId, options);
}
