import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { StartError } from './start-error.ts';

/**
 * As whom the server runs. PostgreSQL refuses uid 0, so root needs another face:
 * `namespace` maps root to uid 1000 inside a user namespace (files stay root's, closed parent folders stay passable);
 * `user` drops to an unprivileged uid, where namespaces are forbidden (most containers).
 */
export type ServerAccount =
  | { readonly kind: 'self' }
  | { readonly kind: 'namespace' }
  | { readonly kind: 'user'; readonly uid: number; readonly gid: number };

/** "nobody" on Linux and in most containers; any uid but 0 serves. */
const unprivilegedId = 65534;
const unshare = ['unshare', '-U', '--map-user=1000', '--map-group=1000'];

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

export function commandAs(account: ServerAccount, file: string, args: readonly string[]): Command {
  if (account.kind === 'namespace') return { file: 'unshare', args: [...unshare.slice(1), file, ...args] };
  if (account.kind === 'user') return { file, args, uid: account.uid, gid: account.gid };
  return { file, args };
}

/**
 * Chooses the account for a data folder that exists or shall be made. An existing folder decides: its owner must run it.
 * Throws StartError when root can neither map nor drop itself.
 */
export function chooseServerAccount(dataFolder: string, binaries: PostgresBinaries): ServerAccount {
  if (process.getuid?.() !== 0) return { kind: 'self' };
  const owner = ownerOf(dataFolder);
  if ((owner === undefined || owner.uid === 0) && canMapRoot()) return { kind: 'namespace' };
  const account = {
    kind: 'user',
    uid: owner?.uid || unprivilegedId,
    gid: owner?.gid || unprivilegedId,
  } as const;
  assertPassable(account, dataFolder, binaries);
  return account;
}

function ownerOf(path: string): { uid: number; gid: number } | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function canMapRoot(): boolean {
  const [file = '', ...args] = unshare;
  return spawnSync(file, [...args, 'true'], { stdio: 'ignore' }).status === 0;
}

function assertPassable(account: { uid: number; gid: number }, dataFolder: string, binaries: PostgresBinaries): void {
  const identity = { uid: account.uid, gid: account.gid, stdio: 'ignore' } as const;
  const enters = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dirname(dataFolder)], identity).status === 0;
  const runs = spawnSync(binaries.postgres, ['--version'], identity).status === 0;
  if (enters && runs) return;
  const closed = enters ? dirname(binaries.postgres) : dirname(dataFolder);
  throw new StartError(
    `PostgreSQL does not run as root, and as another user it cannot enter ${closed}. ` +
      'Start Vitae as an ordinary user, or move the folder to a place that every user may enter ' +
      '(the data alone: set VITAE_DATA_DIR), or set DATABASE_URL.',
  );
}
