import { timingSafeEqual } from 'node:crypto';
import type { Metrics } from '../ports/metrics.ts';
import type { Connection } from './connection.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Who knows the token; without one, who asks on this machine and was not forwarded by a proxy. */
function mayRead(request: Request, connection: Connection, token: string | undefined): boolean {
  if (token === undefined) {
    const forwarded = request.headers.has('x-forwarded-for') || request.headers.has('forwarded');
    return !forwarded && loopback.has(connection.remoteAddress ?? '');
  }
  const [given, wanted] = [Buffer.from(request.headers.get('authorization') ?? ''), Buffer.from(`Bearer ${token}`)];
  return given.byteLength === wanted.byteLength && timingSafeEqual(given, wanted);
}

/** Figures for Prometheus. Anybody else gets the answer of an address that is not there. */
export async function getMetrics(
  metrics: Metrics,
  request: Request,
  { connection, token }: { connection: Connection; token: string | undefined },
): Promise<Response> {
  if (!mayRead(request, connection, token))
    return new Response('There is nothing at this address.', {
      status: 404,
      headers: { 'content-type': 'text/plain' },
    });
  const { text, contentType } = await metrics.read();
  return new Response(text, { headers: { 'content-type': contentType, 'cache-control': 'no-store' } });
}
