import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const keyBytes = 32;

/**
 * The host's own key, from `secret.key` in the data folder; made at the first start, readable by its user alone. Whoever
 * loses it must enter the model providers' keys again. Throws when the file holds something else.
 */
export async function readSecretKeyFile(folder: string): Promise<Uint8Array> {
  const path = join(folder, 'secret.key');
  await mkdir(folder, { recursive: true });
  const text = await readOrMake(path);
  const key = Buffer.from(text.trim(), 'base64');
  if (key.byteLength !== keyBytes) throw new Error(`${path} does not hold a key of ${keyBytes} bytes in Base64.`);
  return key;
}

async function readOrMake(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  // Linked into place whole: of processes that start together the first one's key is everybody's.
  const own = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(own, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(own, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(own, { force: true });
  }
  return readFile(path, 'utf8');
}
