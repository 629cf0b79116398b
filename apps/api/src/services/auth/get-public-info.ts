import type { Deps, Member } from '../context.ts';
import type { PublicInfo } from './schemas.ts';

/** What anybody may know, and whether the caller has a session: asking that is no failure, as asking who one is would be. */
export function getPublicInfo({ deps, member }: { deps: Deps; member: Member | null }): PublicInfo {
  return { ...deps.options, signedIn: member !== null };
}
