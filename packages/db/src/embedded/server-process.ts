import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { findPostmasterFile } from './postmaster-file.ts';
import { commandAs, type ServerAccount } from './server-account.ts';

export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

const startLimitMs = 60_000;
/** After this long a fast stop becomes an immediate one (the next start then replays the log). */
const stopLimitMs = 15_000;
const logLimitBytes = 5_000_000;
const pollMs = 15;

/**
 * Runs the server and waits on a pipe that only this process holds: when it breaks, because this process was killed,
 * the server is told to stop. `read` and `wait` of a POSIX shell are all it takes.
 */
const guardScript = `exec 3<&0
"$@" </dev/null 3<&- &
server=$!
(read -r _ <&3; kill -INT "$server") >/dev/null 2>&1 &
guard=$!
exec 3<&-
wait "$server"
code=$?
kill "$guard" 2>/dev/null
exit "$code"`;

/** Answers the running server, or what it said before it gave up. */
export async function launchServer(input: {
  dataFolder: string;
  port: number;
  binaries: PostgresBinaries;
  account: ServerAccount;
  settings: Readonly<Record<string, string>>;
}): Promise<ServerProcess | { readonly said: string }> {
  const logPath = `${input.dataFolder}.log`;
  const logStart = rotateLog(logPath);
  const child = spawnServer(input, logPath);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const pid = await waitUntilReady(input.dataFolder, { child, exited });
  if (pid === undefined) {
    await stopServer({ child, exited, ...input });
    return { said: readLog(logPath, logStart) || 'nothing (the program could not be run)' };
  }
  return { pid, port: input.port, exited, stop: () => stopServer({ pid, child, exited, ...input }) };
}

function spawnServer(
  input: {
    dataFolder: string;
    port: number;
    binaries: PostgresBinaries;
    account: ServerAccount;
    settings: Readonly<Record<string, string>>;
  },
  logPath: string,
): ChildProcess {
  const settings = Object.entries(input.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-D', input.dataFolder, '-p', String(input.port), ...settings];
  const command = commandAs(input.account, input.binaries.postgres, args);
  const log = openSync(logPath, 'a', 0o600);
  const guarded =
    process.platform === 'win32'
      ? { file: command.file, args: command.args }
      : { file: '/bin/sh', args: ['-c', guardScript, 'vitae-postgres', command.file, ...command.args] };
  try {
    return spawn(guarded.file, guarded.args, {
      stdio: ['pipe', log, log],
      cwd: dirname(input.dataFolder),
      // Its own process group: Ctrl-C in the terminal must reach Vitae alone, which stops the server last.
      detached: process.platform !== 'win32',
      windowsHide: true,
      ...(command.uid === undefined ? {} : { uid: command.uid }),
      ...(command.gid === undefined ? {} : { gid: command.gid }),
    });
  } finally {
    closeSync(log);
  }
}

async function waitUntilReady(
  dataFolder: string,
  server: { child: ChildProcess; exited: Promise<void> },
): Promise<number | undefined> {
  let over = false;
  void server.exited.then(() => {
    over = true;
  });
  const deadline = Date.now() + startLimitMs;
  while (!over && Date.now() < deadline) {
    const file = findPostmasterFile(dataFolder);
    if (file?.ready) return file.pid;
    await Promise.race([wait(pollMs), server.exited]);
  }
  return undefined;
}

async function stopServer(server: {
  pid?: number;
  child: ChildProcess;
  exited: Promise<void>;
  dataFolder: string;
  binaries: PostgresBinaries;
}): Promise<void> {
  if (server.child.exitCode !== null || server.child.signalCode !== null) return;
  const pid = server.pid ?? findPostmasterFile(server.dataFolder)?.pid;
  if (pid === undefined) server.child.kill('SIGKILL');
  else signalServer(pid, { signal: 'SIGINT', ...server });
  const stopped = await Promise.race([server.exited.then(() => true), wait(stopLimitMs, false, { ref: false })]);
  if (stopped || pid === undefined) return;
  signalServer(pid, { signal: 'SIGQUIT', ...server });
  await server.exited;
}

/** SIGINT is PostgreSQL's fast stop, SIGQUIT its immediate one; Windows has no signals, pg_ctl speaks for us there. */
function signalServer(
  pid: number,
  how: { signal: 'SIGINT' | 'SIGQUIT'; dataFolder: string; binaries: PostgresBinaries },
): void {
  if (process.platform === 'win32') {
    const mode = how.signal === 'SIGINT' ? 'fast' : 'immediate';
    spawnSync(how.binaries.pgCtl, ['stop', '-W', '-D', how.dataFolder, '-m', mode], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(pid, how.signal);
  } catch {
    // It ended between looking and signalling, which is what was wanted.
  }
}

/** Keeps one older log; answers where this run's lines begin. */
function rotateLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size < logLimitBytes) return size;
  renameSync(path, `${path}.1`);
  return 0;
}

function readLog(path: string, from: number): string {
  return readFileSync(path).subarray(from).toString('utf8').trim().split('\n').slice(-6).join('\n');
}
