import { parse } from 'hono/utils/cookie';

const cookieName = 'vitae_session';

/** The token of the session cookie, or null. */
export function readSessionCookie(headers: Headers): string | null {
  const header = headers.get('cookie');
  return header === null ? null : (parse(header, cookieName)[cookieName] ?? null);
}

/** HttpOnly: no script reads it. Lax: other sites' forms do not bring it. */
export function sessionCookie(token: string, { expiresAt, secure }: { expiresAt: Date; secure: boolean }): string {
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax', `Expires=${expiresAt.toUTCString()}`];
  return [`${cookieName}=${token}`, ...attributes, ...(secure ? ['Secure'] : [])].join('; ');
}

export function endedSessionCookie(secure: boolean): string {
  return sessionCookie('', { expiresAt: new Date(0), secure });
}
