import { open, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { limits } from '@vitae/core/document/limits';
import { AppError } from '@vitae/core/shared/app-error';
import type { ReadInput } from '@vitae/pool/reader-pool';

/**
 * What the pool needs for a file. Reader processes open ordinary files themselves; a pipe or `<(…)` exists in this
 * process alone, so its bytes are taken here. Throws AppError FILE_MISSING or FILE_TOO_LARGE.
 */
export const openInput = async (file: string): Promise<ReadInput> => {
  const fileName = basename(file);
  try {
    const info = await stat(file);
    if (info.size > limits.fileBytes) throw tooLarge(info.size);
    if (info.isFile()) return { path: resolve(file), fileName };
    return { bytes: await readPipe(file), fileName };
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('FILE_MISSING', 'The file cannot be opened. Check that it is there and that you may read it.', {
      cause,
    });
  }
};

const readPipe = async (file: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const handle = await open(file);
  for await (const chunk of handle.createReadStream()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limits.fileBytes) throw tooLarge(size);
  }
  return new Uint8Array(Buffer.concat(chunks));
};

const tooLarge = (bytes: number) =>
  new AppError(
    'FILE_TOO_LARGE',
    `The file has ${Math.ceil(bytes / 1024 / 1024)} MB or more; the limit is 10 MB. Save it with smaller pictures.`,
  );
