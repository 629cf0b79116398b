import { createServer, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { StartError } from '@vitae/db/embedded/start-error';
import type { Connection } from '../http/connection.ts';
import type { WebFiles } from './web-files.ts';

export interface HttpServer {
  readonly port: number;
  /** Takes no new connection, lets the requests under way end, then cuts what is left. */
  stop(): Promise<void>;
}

export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  readonly fetch: (request: Request, connection: Connection) => Response | Promise<Response>;
  readonly webFiles: WebFiles;
}

const drainMs = 5_000;
/** Longer than usual proxies keep idle connections, so that it is they who close them. */
const keepAliveMs = 65_000;

export async function serveHttp(options: HttpOptions): Promise<HttpServer> {
  const listener = getRequestListener(
    async (request, { incoming }) => {
      if (!isApi(request)) return (await options.webFiles.find(request)) ?? notFound();
      return options.fetch(request, { remoteAddress: incoming.socket.remoteAddress, body: incoming });
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer({ keepAliveTimeout: keepAliveMs }, listener);
  await listen(server, options);
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : options.port,
    stop: () => stopServer(server),
  };
}

/** Fails early, before a database is started for nothing. */
export async function assertPortFree(http: { host: string; port: number }): Promise<void> {
  const probe = createServer();
  await listen(probe, http);
  await new Promise((resolve) => probe.close(resolve));
}

function isApi(request: Request): boolean {
  const { pathname } = new URL(request.url);
  return pathname === '/api' || pathname.startsWith('/api/') || pathname === '/metrics';
}

function notFound(): Response {
  return new Response('There is nothing at this address.', { status: 404, headers: { 'content-type': 'text/plain' } });
}

async function listen(server: Server, http: { host: string; port: number }): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(http.port, http.host, resolve);
    });
  } catch (error) {
    throw await explainListenError(error, http);
  }
}

async function explainListenError(error: unknown, http: { host: string; port: number }): Promise<unknown> {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const other = `choose another port: PORT=${http.port + 100} npm start`;
  if (code === 'EADDRINUSE') {
    if (await isVitae(http.port)) {
      return new StartError(
        `Vitae already runs at http://localhost:${http.port}. Open that, or stop it first; for a second one ${other}`,
      );
    }
    return new StartError(`Port ${http.port} is used by another program. Stop that one, or ${other}`);
  }
  if (code === 'EACCES') return new StartError(`This user may not use port ${http.port}. Instead ${other}`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartError(`This machine has no address "${http.host}". Correct VITAE_HOST, or leave it unset.`);
  }
  return error;
}

/** Vitae's health answer is recognised by its shape; whether it is well does not matter here. */
async function isVitae(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(1_500) });
    const text = await response.text();
    return text.includes('"queue"') && text.includes('"storage"');
  } catch {
    return false;
  }
}

async function stopServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A request that ends now leaves its connection idle, and a browser keeps that open.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([closed, wait(drainMs, undefined, { ref: false })]);
  clearInterval(sweep);
  server.closeAllConnections();
  await closed;
}
