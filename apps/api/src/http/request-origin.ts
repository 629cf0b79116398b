import { AppError } from '@vitae/core/shared/app-error';

export interface ProxyOptions {
  /** A proxy of ours stands before the server: its X-Forwarded headers are true. */
  readonly trustProxy: boolean;
  /** Further hosts whose pages may call with the cookie. */
  readonly allowedHosts?: readonly string[];
}

/** Whether the browser speaks https to us or to our proxy. */
export function isSecure(request: Request, { trustProxy }: ProxyOptions): boolean {
  const forwarded = trustProxy ? request.headers.get('x-forwarded-proto') : null;
  return forwarded === 'https' || request.url.startsWith('https:');
}

/** The caller's address: the last one that our own proxy wrote, or the peer's. */
export function remoteAddressOf(request: Request, peer: string | undefined, { trustProxy }: ProxyOptions): string {
  const forwarded = trustProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || peer || 'unknown';
}

/**
 * Refuses to change anything for a page of another site. Browsers send Origin with every such request; who sends
 * neither it nor Sec-Fetch-Site is no browser, and then nobody else's page can have caused it.
 */
export function requireSameOrigin(request: Request, options: ProxyOptions): void {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || request.headers.has('authorization')) return;
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const same = origin === null ? site === null || site === 'same-origin' || site === 'none' : isOurs(origin);
  if (!same) {
    throw new AppError('FORBIDDEN', 'This request came from a page of another site. Open Vitae itself and try again.');
  }

  function isOurs(value: string): boolean {
    const forwarded = options.trustProxy ? request.headers.get('x-forwarded-host') : null;
    const own = [new URL(request.url).host, request.headers.get('host'), forwarded, ...(options.allowedHosts ?? [])];
    return URL.canParse(value) && own.includes(new URL(value).host);
  }
}
