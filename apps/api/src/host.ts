import { randomUUID } from 'node:crypto';
import type { Database } from '@vitae/db/database';
import { countBreakers } from '@vitae/db/queries/models/model-breakers';
import { sumCalls } from '@vitae/db/queries/models/model-spend';
import { createArgon2Passwords } from './adapters/argon2-passwords.ts';
import { createModelHost } from './adapters/create-model-host.ts';
import { createDatabaseAttemptLimiter } from './adapters/database-attempt-limiter.ts';
import { createLuciaSessions } from './adapters/lucia-sessions.ts';
import { createPrometheusMetrics } from './adapters/prometheus-metrics.ts';
import { systemClock } from './adapters/system-clock.ts';
import { createUuidIds } from './adapters/uuid-ids.ts';
import type { Connection } from './http/connection.ts';
import { createApp } from './http/create-app.ts';
import type { ChangeFeed } from './ports/change-feed.ts';
import type { Clock } from './ports/clock.ts';
import type { FileStorage } from './ports/file-storage.ts';
import type { Ids } from './ports/ids.ts';
import type { Log } from './ports/log.ts';
import type { ModelHost, ModelSettings } from './ports/model-host.ts';
import type { ReaderPool } from './ports/reader-pool.ts';
import type { TaskQueue } from './ports/task-queue.ts';
import { ChangeHub } from './services/change/change-hub.ts';
import type { Deps } from './services/context.ts';
import type { TaskHandler } from './tasks/handle.ts';
import { bindTasks } from './tasks/registry.ts';

export interface HostOptions {
  readonly version: string;
  /** Lets anyone into the demo workspace. Default false. */
  readonly demo?: boolean;
  /** A proxy of ours stands before the server, and its X-Forwarded headers are true. Default false. */
  readonly trustProxy?: boolean;
  /** Who knows it may read /metrics; without it, who asks on this machine. */
  readonly metricsToken?: string;
  /** The process is the host's own: its memory and its event loop are measured too. Default true. */
  readonly measuresProcess?: boolean;
  /** Further hosts whose pages may call with the session cookie. */
  readonly allowedHosts?: readonly string[];
}

/** What a host provides: a Node server on PostgreSQL, or the desktop on PGlite. */
export interface HostParts {
  readonly database: Database;
  readonly storage: FileStorage;
  readonly queue: TaskQueue;
  readonly pool: ReaderPool;
  readonly changeFeed: ChangeFeed;
  readonly log: Log;
  readonly options: HostOptions;
  /** What the host says about models. */
  readonly models?: ModelSettings;
  /** 32 bytes that outlive the process, to keep secrets with. Without them no model provider can be kept. */
  readonly secretKey?: Uint8Array;
  /** Replaces parts of how models are asked: tests wait without waiting. */
  readonly modelHost?: Partial<ModelHost>;
  readonly clock?: Clock;
  readonly ids?: Ids;
}

export interface Host {
  /** The whole HTTP interface below /api. */
  fetch(request: Request, connection?: Connection): Promise<Response>;
  /** By task name, for the host's runner. */
  readonly taskHandlers: Readonly<Record<string, TaskHandler>>;
  /** For work of the host's own beside requests and tasks, such as the demo. */
  readonly deps: Deps;
  /** Ends event streams. Whatever was handed in is the host's own to close. */
  close(): Promise<void>;
}

/** The application over the parts that a host has; it knows no server and no kind of database. */
export function createHost(parts: HostParts): Host {
  const { database, storage, queue, pool, log, options } = parts;
  const deps: Deps = {
    database,
    storage,
    queue,
    pool,
    log,
    sessions: createLuciaSessions(database),
    passwords: createArgon2Passwords(),
    attempts: createDatabaseAttemptLimiter(database),
    changes: new ChangeHub(parts.changeFeed, randomUUID()),
    clock: parts.clock ?? systemClock,
    ids: parts.ids ?? createUuidIds(),
    models: { ...createModelHost(parts.models ?? {}, parts.secretKey), ...parts.modelHost },
    options: { version: options.version, demo: options.demo ?? false },
  };
  const metrics = createPrometheusMetrics(
    { breakers: () => countBreakers(database), calls: () => sumCalls(database) },
    { ofProcess: options.measuresProcess ?? true },
  );
  const app = createApp(deps, {
    trustProxy: options.trustProxy ?? false,
    allowedHosts: options.allowedHosts ?? [],
    metrics,
    metricsToken: options.metricsToken,
  });
  return {
    fetch: async (request, connection = {}) => app.fetch(request, connection),
    taskHandlers: bindTasks(deps),
    deps,
    close: () => deps.changes.close(),
  };
}
