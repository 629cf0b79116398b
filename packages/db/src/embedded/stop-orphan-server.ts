import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findPostmasterFile } from './postmaster-file.ts';
import { isAlive, programOf } from './process-identity.ts';
import { StartError } from './start-error.ts';

const fastStopMs = 20_000;
const immediateStopMs = 20_000;
const pollMs = 25;

/**
 * Stops a server that outlived the Vitae that started it (its guard was killed too), and removes the note of one that
 * is gone: after a reboot or in a container the id in it may belong to any process, at which PostgreSQL would give up.
 * The caller holds the folder's lock, so no living Vitae owns the server.
 */
export async function stopOrphanServer(dataFolder: string): Promise<void> {
  const file = findPostmasterFile(dataFolder);
  if (file === undefined) return;
  const isServer = isAlive(file.pid) && (process.platform === 'win32' || programOf(file.pid).startsWith('postgres'));
  if (!isServer) {
    rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
    return;
  }
  for (const [signal, limitMs] of [
    ['SIGINT', fastStopMs],
    ['SIGQUIT', immediateStopMs],
  ] as const) {
    tryKill(file.pid, signal);
    if (await endsWithin(file.pid, limitMs)) return;
  }
  throw new StartError(
    `A database server left over from an earlier run (process ${file.pid}) does not stop. ` +
      `End it with: kill -9 ${file.pid}, then start again.`,
  );
}

function tryKill(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone already, or another user's: endsWithin tells which.
  }
}

async function endsWithin(pid: number, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await wait(pollMs);
  }
  return true;
}
