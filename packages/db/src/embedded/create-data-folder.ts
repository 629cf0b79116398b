import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type PostgresBinaries, readServerMajor } from './postgres-binaries.ts';
import { commandAs, type ServerAccount } from './server-account.ts';
import { StartError } from './start-error.ts';

export const serverUser = 'vitae';
const passwordFile = 'vitae-password';
const unfinished = '.unfinished-';

export function readPassword(dataFolder: string): string {
  return readFileSync(join(dataFolder, passwordFile), 'utf8').trim();
}

/**
 * Makes the data folder when it is missing: built under another name beside it and renamed when whole, so that a kill
 * half-way leaves nothing that looks finished. Throws StartError for a folder of another PostgreSQL or a full disk.
 */
export function ensureDataFolder(
  dataFolder: string,
  options: { binaries: PostgresBinaries; account: ServerAccount; durable: boolean },
): void {
  mkdirSync(dirname(dataFolder), { recursive: true });
  removeUnfinished(dataFolder);
  if (existsSync(dataFolder)) {
    assertSameVersion(dataFolder, options.binaries);
    return;
  }
  const temporary = `${dataFolder}${unfinished}${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(temporary, { mode: 0o700 });
    if (options.account.kind === 'user') chownSync(temporary, options.account.uid, options.account.gid);
    initialise(temporary, options);
    renameSync(temporary, dataFolder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

function removeUnfinished(dataFolder: string): void {
  const prefix = basename(dataFolder) + unfinished;
  for (const name of readdirSync(dirname(dataFolder))) {
    if (name.startsWith(prefix)) rmSync(join(dirname(dataFolder), name), { recursive: true, force: true });
  }
}

function initialise(
  folder: string,
  options: { binaries: PostgresBinaries; account: ServerAccount; durable: boolean },
): void {
  const password = randomBytes(24).toString('base64url');
  // initdb wants an empty folder, so the password waits beside it until then.
  const waiting = `${folder}-password`;
  try {
    writeFileSync(waiting, password, { mode: 0o600 });
    if (options.account.kind === 'user') chownSync(waiting, options.account.uid, options.account.gid);
    runInitdb({ folder, waiting, ...options });
    renameSync(waiting, join(folder, passwordFile));
  } finally {
    rmSync(waiting, { force: true });
  }
}

function runInitdb(run: {
  folder: string;
  waiting: string;
  binaries: PostgresBinaries;
  account: ServerAccount;
  durable: boolean;
}): void {
  const command = commandAs(run.account, run.binaries.initdb, [
    ...['-D', run.folder, '-U', serverUser, `--pwfile=${run.waiting}`, '--auth=scram-sha-256', '--encoding=UTF8'],
    // The server's own C.UTF-8: the same order and case rules on every machine, whatever locales it has.
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    ...(run.durable ? [] : ['--no-sync']),
  ]);
  const result = spawnSync(command.file, command.args, { ...command, encoding: 'utf8', cwd: dirname(run.folder) });
  if (result.status === 0) return;
  const said = `${result.stderr ?? ''}${result.error?.message ?? ''}`.trim();
  if (/No space left on device/.test(said)) throw diskFull(run.folder);
  throw new StartError(`The database folder could not be made in ${dirname(run.folder)}: ${said}`);
}

export function diskFull(path: string): StartError {
  return new StartError(
    `The disk that holds ${path} is full. Free some space (Vitae needs about 200 MB) and start again.`,
  );
}

function assertSameVersion(dataFolder: string, binaries: PostgresBinaries): void {
  const versionFile = join(dataFolder, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    throw new StartError(
      `${dataFolder} is there but holds no PostgreSQL data. Move it away (Vitae then makes a new one), ` +
        'or restore it from a backup.',
    );
  }
  const found = readFileSync(versionFile, 'utf8').trim();
  const ours = readServerMajor(binaries);
  if (found === ours) return;
  throw new StartError(
    `${dataFolder} was written by PostgreSQL ${found}; this Vitae brings PostgreSQL ${ours}, which cannot read it. ` +
      `Start the Vitae that made it, back it up and restore the backup here (docs/runbooks/database.md), ` +
      'or move the folder away to start empty.',
  );
}
