import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { diskFull, ensureDataFolder, readPassword, serverUser } from './create-data-folder.ts';
import { findFolderLockHolder, takeFolderLock } from './folder-lock.ts';
import { findFreePort } from './free-port.ts';
import { findPostgresBinaries } from './postgres-binaries.ts';
import { findPostmasterFile } from './postmaster-file.ts';
import { chooseServerAccount, type ServerAccount } from './server-account.ts';
import { launchServer, type ServerProcess } from './server-process.ts';
import { durableSettings, throwawaySettings } from './server-settings.ts';
import { StartError } from './start-error.ts';
import { stopOrphanServer } from './stop-orphan-server.ts';

export interface EmbeddedPostgres {
  /** A connection string for the given database (default "postgres", which every server has). */
  url(database?: string): string;
  readonly pid: number;
  /** Resolves when the server has ended, however that came. */
  readonly exited: Promise<void>;
  /** Ends connections, writes everything down, stops. May be called twice. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Absolute path; made when missing. Its log is written beside it. */
  readonly dataFolder: string;
  /** False for tests: faster, and a crash may lose data. */
  readonly durable?: boolean;
  /** Chosen by itself when absent. */
  readonly account?: ServerAccount;
}

const startAttempts = 40;
const pauseBetweenAttemptsMs = 250;

/**
 * Starts the packaged server on its data folder and waits until it takes connections. It stops by itself when this
 * process dies. Throws StartError, with what to do, when it cannot.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataFolder, durable = true } = options;
  const lock = takeFolderLock(lockPath(dataFolder));
  if ('heldBy' in lock) {
    throw new StartError(
      `Another Vitae (process ${lock.heldBy}) already uses the database in ${dataFolder}. ` +
        'Stop that one first, or give this one its own folder with VITAE_DATA_DIR.',
    );
  }
  try {
    const binaries = findPostgresBinaries();
    const account = options.account ?? chooseServerAccount(dataFolder, binaries);
    await stopOrphanServer(dataFolder);
    ensureDataFolder(dataFolder, { binaries, account, durable });
    const settings = durable ? durableSettings : throwawaySettings;
    const server = await launchPatiently({ dataFolder, binaries, account, settings });
    return describe(server, { dataFolder, release: () => lock.release() });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Joins the server that another process of this Vitae runs on the folder; null when none does. */
export function findRunningPostgres(dataFolder: string): { url(database?: string): string } | null {
  if (findFolderLockHolder(lockPath(dataFolder)) === undefined || !existsSync(dataFolder)) return null;
  const file = findPostmasterFile(dataFolder);
  if (!file?.ready) return null;
  return { url: connectionUrl(readPassword(dataFolder), file.port) };
}

function lockPath(dataFolder: string): string {
  return `${dataFolder}.lock`;
}

function connectionUrl(password: string, port: number) {
  return (database = 'postgres') => `postgres://${serverUser}:${password}@127.0.0.1:${port}/${database}`;
}

function describe(server: ServerProcess, owned: { dataFolder: string; release(): void }): EmbeddedPostgres {
  const exited = server.exited.then(owned.release);
  return {
    url: connectionUrl(readPassword(owned.dataFolder), server.port),
    pid: server.pid,
    exited,
    stop: async () => {
      await server.stop();
      await exited;
    },
  };
}

type LaunchInput = Omit<Parameters<typeof launchServer>[0], 'port'>;

/**
 * A chosen port may be taken between choosing and binding, and the memory of a server killed a moment ago is let go
 * only when its last children notice: both pass by trying again.
 */
async function launchPatiently(input: LaunchInput): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await launchServer({ ...input, port: await findFreePort() });
    if (!('said' in outcome)) return outcome;
    if (/No space left on device/.test(outcome.said)) throw diskFull(input.dataFolder);
    const passing = /could not bind|Address already in use|pre-existing shared memory/.test(outcome.said);
    if (!passing || attempt >= startAttempts) {
      throw new StartError(`The database in ${input.dataFolder} did not start. It said: ${outcome.said}`);
    }
    await wait(pauseBetweenAttemptsMs);
  }
}
