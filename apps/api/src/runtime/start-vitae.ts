import { join } from 'node:path';
import { openDatabase } from '@vitae/db/database';
import { createReaderPool } from '@vitae/pool/create-reader-pool';
import type { ReaderPool } from '@vitae/pool/reader-pool';
import pg from 'pg';
import { createDiskStorage } from '../adapters/disk-storage.ts';
import { createGraphileQueue } from '../adapters/graphile-queue.ts';
import { createPostgresChangeFeed } from '../adapters/postgres-change-feed.ts';
import { readSecretKeyFile } from '../adapters/secret-key-file.ts';
import type { Config } from '../config/config.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { createHost, type Host } from '../host.ts';
import type { Log } from '../ports/log.ts';
import { openPostgres } from './open-postgres.ts';
import { practiseReading } from './practise-reading.ts';
import { prepareDatabase } from './prepare-database.ts';
import { runWorker } from './run-worker.ts';
import { assertPortFree, serveHttp } from './serve-http.ts';
import { Shutdown } from './shutdown.ts';
import { openWebFiles } from './web-files.ts';

export interface Vitae {
  /** Null when this process serves no HTTP. */
  readonly url: string | null;
  /** Resolves with a sentence for the person when a part ends that Vitae cannot do without. */
  readonly broken: Promise<string>;
  /** Stops taking work, drains, and ends everything in the reverse order of starting. */
  stop(): Promise<void>;
}

export interface VitaeParts {
  readonly config: Config;
  readonly version: string;
  /** The built web app; may be missing. */
  readonly webFolder: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Enough for the lists of fifty clients and the tasks at once; a PostgreSQL takes 100 by default. */
const maxConnections = 24;
/** Tasks wait for reader processes most of the time; this keeps every process busy while others store results. */
const tasksPerProcess = 3;
/** Calls of models wait for somebody else and take no processor: they get places of their own. */
const modelPlaces = 8;

/** Starts what the role asks for. Throws StartError; what had started by then is stopped again. */
export async function startVitae(parts: VitaeParts): Promise<Vitae> {
  const shutdown = new Shutdown();
  try {
    return await startParts(parts, shutdown);
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

async function startParts(parts: VitaeParts, shutdown: Shutdown): Promise<Vitae> {
  const { config, log, signal } = parts;
  const servesHttp = config.role !== 'worker';
  if (servesHttp) await assertPortFree(config.http);
  const broken: Promise<string>[] = [];

  const postgres = await openPostgres(config);
  shutdown.add(() => postgres.stop());
  broken.push(postgres.exited.then(() => `The database ended unexpectedly; ${config.dataFolder} has its log.`));
  signal.throwIfAborted();

  const pool = openPool(postgres.url, log);
  shutdown.add(() => pool.end());
  await prepareDatabase(pool, log);
  signal.throwIfAborted();

  const host = await openHost({ ...parts, databaseUrl: postgres.url, pool }, shutdown);
  if (config.demo) await seedDemo(host.deps);
  signal.throwIfAborted();
  if (config.role !== 'api') {
    const worker = await runWorker({
      databaseUrl: postgres.url,
      pool,
      taskHandlers: host.taskHandlers,
      concurrency: config.reader.processes * tasksPerProcess + modelPlaces,
      log,
    });
    shutdown.add(() => worker.stop());
    broken.push(worker.failed.then((error) => `The worker ended unexpectedly: ${error.message}.`));
  }
  if (!servesHttp) return { url: null, broken: Promise.race(broken), stop: () => shutdown.run() };

  const webFiles = openWebFiles(parts.webFolder);
  const http = await serveHttp({ ...config.http, webFiles, fetch: (...request) => host.fetch(...request) });
  shutdown.add(async () => {
    // Event streams are requests that never end by themselves.
    await Promise.all([host.close(), http.stop()]);
  });
  return {
    url: `http://${shownHost(config.http.host)}:${http.port}`,
    broken: Promise.race(broken),
    stop: () => shutdown.run(),
  };
}

async function openHost(
  { config, log, version, databaseUrl, pool }: VitaeParts & { databaseUrl: string; pool: pg.Pool },
  shutdown: Shutdown,
): Promise<Host> {
  const database = openDatabase(pool);
  const readers = openReaders(config, shutdown);
  const changeFeed = createPostgresChangeFeed({ connectionString: databaseUrl, log });
  shutdown.add(() => changeFeed.close());
  return createHost({
    database,
    storage: await createDiskStorage({ folder: join(config.dataFolder, 'files') }),
    queue: createGraphileQueue(database),
    pool: readers,
    changeFeed,
    log,
    models: config.models,
    secretKey: config.secretKey ?? (await readSecretKeyFile(config.dataFolder)),
    options: {
      version,
      demo: config.demo,
      trustProxy: config.http.trustProxy,
      allowedHosts: config.http.allowedHosts,
      ...(config.metricsToken !== null && { metricsToken: config.metricsToken }),
    },
  });
}

function openReaders(config: Config, shutdown: Shutdown): ReaderPool {
  const readers = createReaderPool(config.reader);
  shutdown.add(() => readers.close());
  if (config.role === 'api') return readers;
  const practice = practiseReading(readers, config.reader.processes);
  shutdown.add(() => practice.stop());
  return practice.readers;
}

function openPool(connectionString: string, log: Log): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: maxConnections, application_name: 'vitae' });
  // Without listeners a connection that the server closes would end the process; the next query opens another one.
  const note = (error: Error) => {
    if (!pool.ending) log.warn({ error: error.message }, 'a database connection was lost');
  };
  pool.on('error', note);
  pool.on('connect', (client) => client.on('error', note));
  return pool;
}

function shownHost(host: string): string {
  return ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
}
