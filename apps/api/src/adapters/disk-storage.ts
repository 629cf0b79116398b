import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { AppError } from '@vitae/core/shared/app-error';
import type { FileStorage, ListedFile, StoredFile } from '../ports/file-storage.ts';

/** A temporary file this old belongs to no running upload: its process was killed. */
const abandonedAfterMs = 60 * 60 * 1000;

/** Files under `folder`, which is made when missing. Two processes may share it. */
export async function createDiskStorage({ folder }: { readonly folder: string }): Promise<FileStorage> {
  const temporary = join(folder, 'incoming');
  await mkdir(temporary, { recursive: true });
  await removeAbandoned(temporary);
  const keyOf = (workspaceId: string, sha256: string) => `${workspaceId}/${sha256.slice(0, 2)}/${sha256}`;
  const pathOf = (key: string) => join(folder, checkedKey(key));
  return {
    key: keyOf,
    path: pathOf,
    put: async (workspaceId, bytes) => {
      const from = join(temporary, randomUUID());
      const written = await write(from, bytes);
      const key = keyOf(workspaceId, written.sha256);
      await move(from, pathOf(key));
      return { ...written, key };
    },
    open: (key) => openFile(pathOf(key)),
    listOlder: (before) => listOlder(folder, before),
    removeOlder: (key, before) => removeOlder(pathOf(key), join(temporary, randomUUID()), before),
    check: async () => {
      const path = join(temporary, `check-${randomUUID()}`);
      await write(path, probe());
      await rm(path, { force: true });
    },
  };
}

/** Keys are made of a UUID and hexadecimal digits; anything else could lead out of the folder. */
function checkedKey(key: string): string {
  if (!/^[0-9a-f-]{36}\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(key)) throw new Error('not a key of this storage');
  return key;
}

async function* probe(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('can this folder be written?');
}

/** Leaves a whole, flushed file, or none. */
async function write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<Omit<StoredFile, 'key'>> {
  const hash = createHash('sha256');
  let byteSize = 0;
  const file = await openNew(path);
  try {
    for await (const chunk of bytes) {
      hash.update(chunk);
      byteSize += chunk.byteLength;
      await writeWhole(file, chunk);
    }
    await file.datasync();
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw explained(error);
  }
  await file.close();
  return { sha256: hash.digest('hex'), byteSize };
}

async function openNew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    throw explained(error);
  }
}

/** One write may take only a part when the disk is nearly full. */
async function writeWhole(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let written = 0;
  while (written < chunk.byteLength) written += (await file.write(chunk, written)).bytesWritten;
}

/** The file appears under its name at once and whole; flushing the folder makes the name itself last. */
async function move(from: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
    await flushFolder(dirname(to));
  } catch (error) {
    await rm(from, { force: true });
    throw explained(error);
  }
}

async function flushFolder(path: string): Promise<void> {
  // Windows opens no folders and needs no flush of them.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function openFile(path: string): Promise<Readable> {
  const stream = createReadStream(path);
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', reject);
  }).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
    throw new AppError('FILE_MISSING', 'The file of this CV is not in the storage any more. Upload it again.');
  });
  return stream;
}

/** Names what an operator can do about it. */
function explained(error: unknown): unknown {
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: 'The disk is full. Make room and try again.',
    EDQUOT: 'The disk quota is used up. Make room and try again.',
    EACCES: 'The storage folder cannot be written. Give the server the right to write into it.',
    EROFS: 'The storage folder is read-only. Give the server a folder that it can write into.',
  };
  const reason = reasons[codeOf(error)];
  return reason ? new AppError('UNAVAILABLE', reason, { cause: error }) : error;
}

async function* listOlder(folder: string, before: Date): AsyncGenerator<ListedFile> {
  for (const workspaceId of await readdir(folder)) {
    if (!/^[0-9a-f-]{36}$/.test(workspaceId)) continue;
    for (const name of await readdir(join(folder, workspaceId), { recursive: true })) {
      const sha256 = basename(name);
      if (!/^[0-9a-f]{64}$/.test(sha256)) continue;
      const info = await stat(join(folder, workspaceId, name)).catch(() => null);
      if (info && info.mtime < before)
        yield { key: `${workspaceId}/${sha256.slice(0, 2)}/${sha256}`, workspaceId, sha256 };
    }
  }
}

/** Moved aside first: whoever puts the same content in this very moment puts it beside, and loses nothing. */
async function removeOlder(path: string, aside: string, before: Date): Promise<void> {
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if ((await stat(aside)).mtime < before) await rm(aside, { force: true });
  else await rename(aside, path);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

async function removeAbandoned(folder: string): Promise<void> {
  const oldest = Date.now() - abandonedAfterMs;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const info = await stat(path).catch(() => null);
    if (info && info.mtimeMs < oldest) await rm(path, { force: true });
  }
}
