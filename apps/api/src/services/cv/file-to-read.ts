import type { ReadInput } from '@vitae/pool/reader-pool';
import type { Context } from '../context.ts';

/** A stored file by its path where the pool can open it, else its bytes. */
export async function fileToRead({ deps }: Context, key: string, fileName: string): Promise<ReadInput> {
  const path = deps.storage.path(key);
  if (path !== null) return { path, fileName };
  const chunks: Uint8Array[] = [];
  for await (const chunk of await deps.storage.open(key)) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks), fileName };
}
