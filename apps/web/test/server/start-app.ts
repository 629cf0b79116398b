import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDiskStorage } from '@vitae/api/adapters/disk-storage';
import { createGraphileQueue } from '@vitae/api/adapters/graphile-queue';
import { createPostgresChangeFeed } from '@vitae/api/adapters/postgres-change-feed';
import { createHost } from '@vitae/api/host';
import { createLog } from '@vitae/api/runtime/create-log';
import { prepareDatabase } from '@vitae/api/runtime/prepare-database';
import { runWorker } from '@vitae/api/runtime/run-worker';
import { serveHttp } from '@vitae/api/runtime/serve-http';
import { openWebFiles } from '@vitae/api/runtime/web-files';
import { openDatabase } from '@vitae/db/database';
import type { AppParts, RunningApp } from '../running-app.ts';

/** A port that nothing uses; the API must know its own origin before it listens. */
async function findFreePort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The whole of Vitae on one port: API, worker and the built web, as `npm start` runs it. */
export async function startApp(parts: AppParts): Promise<RunningApp> {
  const log = createLog('silent');
  await prepareDatabase(parts.database.pool, log);
  const database = openDatabase(parts.database.pool);
  const changeFeed = createPostgresChangeFeed({ connectionString: parts.database.url, log });
  const host = createHost({
    database,
    storage: await createDiskStorage({ folder: parts.storageFolder }),
    queue: createGraphileQueue(database),
    pool: parts.readerPool,
    changeFeed,
    log,
    secretKey: randomBytes(32),
    options: { version: 'test' },
  });
  const worker = await runWorker({
    databaseUrl: parts.database.url,
    pool: parts.database.pool,
    taskHandlers: host.taskHandlers,
    concurrency: 4,
    log,
  });
  const http = await serveHttp({
    host: '127.0.0.1',
    port: await findFreePort(),
    fetch: (request, connection) => host.fetch(request, connection),
    webFiles: openWebFiles(parts.webFolder),
  });
  return {
    url: `http://127.0.0.1:${http.port}`,
    stop: async () => {
      await host.close();
      await http.stop();
      await worker.stop();
      await changeFeed.close();
    },
  };
}
