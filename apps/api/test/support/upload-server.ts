import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { openDatabase } from '@vitae/db/database';
import pg from 'pg';
import { createDiskStorage } from '../../src/adapters/disk-storage.ts';
import { createGraphileQueue } from '../../src/adapters/graphile-queue.ts';
import { createPostgresChangeFeed } from '../../src/adapters/postgres-change-feed.ts';
import { createHost } from '../../src/host.ts';
import { inProcessPool } from './in-process-pool.ts';

/**
 * A process of its own that serves the app, so that its memory can be watched: `node upload-server.ts URL FOLDER`
 * sends its port to the parent, and its memory whenever the parent sends anything.
 */
const [databaseUrl, folder] = process.argv.slice(2);
if (!databaseUrl || !folder) throw new Error('usage: upload-server DATABASE_URL FOLDER');
const log = { info: () => {}, warn: () => {}, error: () => {} };
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
pool.on('error', () => {});
const database = openDatabase(pool);
const host = createHost({
  database,
  storage: await createDiskStorage({ folder }),
  queue: createGraphileQueue(database),
  pool: inProcessPool,
  changeFeed: createPostgresChangeFeed({ connectionString: databaseUrl, log }),
  log,
  options: { version: 'test' },
});
const listener = getRequestListener((request, { incoming }) => host.fetch(request, { body: incoming }), {
  overrideGlobalObjects: false,
});
const server = createServer(listener).listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});
process.on('message', () => process.send?.({ rssBytes: process.memoryUsage().rss }));
process.on('disconnect', () => process.exit());
