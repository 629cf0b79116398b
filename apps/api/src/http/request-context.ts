import { AppError } from '@vitae/core/shared/app-error';
import type { Context, Deps, Member } from '../services/context.ts';
import type { TrpcContext } from '../trpc/context.ts';
import type { Connection } from './connection.ts';
import { isSecure, type ProxyOptions, remoteAddressOf, requireSameOrigin } from './request-origin.ts';
import { endedSessionCookie, readSessionCookie, sessionCookie } from './session-cookie.ts';

export interface RequestParts {
  readonly request: Request;
  readonly connection: Connection;
  /** Where cookies for the answer go. */
  readonly responseHeaders: Headers;
}

/** Who asks, from the bearer token or the cookie. Throws FORBIDDEN for a page of another site. */
export async function requestContext(deps: Deps, options: ProxyOptions, parts: RequestParts): Promise<TrpcContext> {
  const { request, connection, responseHeaders } = parts;
  requireSameOrigin(request, options);
  const secure = isSecure(request, options);
  const setCookie = (value: string) => responseHeaders.append('set-cookie', value);
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const token = bearer ?? readSessionCookie(request.headers);
  const owner = token ? await deps.sessions.find(token) : null;
  if (owner?.renewed && token && !bearer) setCookie(sessionCookie(token, { expiresAt: owner.expiresAt, secure }));
  return {
    deps,
    member: owner && { kind: 'member', ...owner },
    visitor: {
      remoteAddress: remoteAddressOf(request, connection.remoteAddress, options),
      userAgent: request.headers.get('user-agent') ?? undefined,
    },
    cookies: {
      set: (newToken, expiresAt) => setCookie(sessionCookie(newToken, { expiresAt, secure })),
      clear: () => setCookie(endedSessionCookie(secure)),
    },
  };
}

/** The same for routes that are not procedures. Throws UNAUTHENTICATED. */
export function memberContext({ deps, member }: TrpcContext): Context<Member> {
  if (!member) throw new AppError('UNAUTHENTICATED', 'You are not logged in. Log in and try again.');
  return { deps, actor: member };
}
