import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAlive, startTimeOf } from './process-identity.ts';

export interface FolderLock {
  release(): void;
}

/**
 * Takes a lock file that dies with its process: a holder that is gone, or whose id now belongs to a process with
 * another start time, does not count. Answers the living holder's id when there is one.
 */
export function takeFolderLock(path: string): FolderLock | { readonly heldBy: number } {
  mkdirSync(dirname(path), { recursive: true });
  const own = `${process.pid} ${startTimeOf(process.pid)}`;
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, own);
  try {
    for (;;) {
      try {
        // A hard link appears whole or not at all: nobody reads a half-written lock.
        linkSync(temporary, path);
        return { release: () => releaseLock(path, own) };
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
      const holder = findFolderLockHolder(path);
      if (holder !== undefined) return { heldBy: holder };
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** The living process that holds the lock, if any. */
export function findFolderLockHolder(path: string): number | undefined {
  const [pidText = '', startTime = ''] = splitOnce(readLock(path));
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  return startTimeOf(pid) === startTime ? pid : undefined;
}

function readLock(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function splitOnce(text: string): [string, string] {
  const space = text.indexOf(' ');
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
}

function releaseLock(path: string, own: string): void {
  if (readLock(path) === own) rmSync(path, { force: true });
}
