import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { AppError } from '@vitae/core/shared/app-error';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FileStorage } from '../ports/file-storage.ts';
import { createDiskStorage } from './disk-storage.ts';

const workspaceId = '0199a5a0-0000-7000-8000-000000000001';
let folder: string;
let storage: FileStorage;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-storage-'));
  storage = await createDiskStorage({ folder });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function* chunks(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part);
}
const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());

it('keeps what it is given under the hash of its content', async () => {
  const stored = await storage.put(workspaceId, chunks('hello ', 'world'));
  expect(stored).toEqual({
    sha256: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
    byteSize: 11,
    key: storage.key(workspaceId, stored.sha256),
  });
  expect(await text(await storage.open(stored.key))).toBe('hello world');
  expect(await storage.put(workspaceId, chunks('hello world'))).toEqual(stored);
  expect(await files()).toHaveLength(1);
});

it('keeps the same content once when it comes many times at once', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => storage.put(workspaceId, chunks('same', ' words'))));
  expect(new Set(all.map((one) => one.key)).size).toBe(1);
  expect(await files()).toHaveLength(1);
});

it('leaves nothing of what fails on the way, and throws the same', async () => {
  const failure = new Error('gone');
  async function* failing() {
    yield Buffer.from('half');
    throw failure;
  }
  await expect(storage.put(workspaceId, failing())).rejects.toBe(failure);
  expect(await files()).toEqual([]);
});

it('says that a file is missing', async () => {
  const missing = storage.key(workspaceId, 'a'.repeat(64));
  await expect(storage.open(missing)).rejects.toBeInstanceOf(AppError);
  await expect(storage.open(missing)).rejects.toMatchObject({ code: 'FILE_MISSING' });
});

it('never leaves its folder, whatever the key', async () => {
  for (const key of ['../../etc/passwd', `${workspaceId}/../${'a'.repeat(64)}`, '/etc/passwd', '']) {
    expect(() => storage.path(key)).toThrow('not a key');
  }
});

it('removes a file that is old, and not one that was put again', async () => {
  const { key } = await storage.put(workspaceId, chunks('old'));
  const path = storage.path(key) ?? '';
  const longAgo = new Date('2020-01-01');
  const before = new Date('2021-01-01');
  const listed = async () => {
    const keys: string[] = [];
    for await (const one of storage.listOlder(before)) keys.push(one.key);
    return keys;
  };
  await utimes(path, longAgo, longAgo);
  expect(await listed()).toEqual([key]);
  await storage.put(workspaceId, chunks('old'));
  expect(await listed()).toEqual([]);
  await storage.removeOlder(key, before);
  expect(await text(await storage.open(key))).toBe('old');
  await utimes(path, longAgo, longAgo);
  await storage.removeOlder(key, before);
  await storage.removeOlder(key, before);
  expect(await files()).toEqual([]);
});

it('sweeps temporary files of killed processes when it opens, and not those of running ones', async () => {
  const incoming = join(folder, 'incoming');
  await writeFile(join(incoming, 'abandoned'), 'half');
  await writeFile(join(incoming, 'running'), 'half');
  const hoursAgo = new Date(Date.now() - 3 * 60 * 60 * 1000);
  await utimes(join(incoming, 'abandoned'), hoursAgo, hoursAgo);
  await createDiskStorage({ folder });
  expect(await readdir(incoming)).toEqual(['running']);
});

it('says that the folder can be written', async () => {
  await expect(storage.check()).resolves.toBeUndefined();
  expect(await files()).toEqual([]);
});
