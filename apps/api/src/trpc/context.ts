import type { Deps, Member } from '../services/context.ts';

/** What one request brings, whoever carries it: HTTP, the desktop's scheme, or a test. */
export interface TrpcContext {
  readonly deps: Deps;
  readonly member: Member | null;
  readonly visitor: { readonly remoteAddress: string; readonly userAgent?: string | undefined };
  readonly cookies: SessionCookies;
}

/** Where a session goes after logging in; callers without cookies ignore it. */
export interface SessionCookies {
  set(token: string, expiresAt: Date): void;
  clear(): void;
}
