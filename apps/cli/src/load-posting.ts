import type { Requirement } from '@vitae/core/posting/requirement';
import { AppError } from '@vitae/core/shared/app-error';
import type { ReaderPool } from '@vitae/pool/reader-pool';
import { openInput } from './input/open-input.ts';

export interface LoadedPosting {
  readonly text: string;
  readonly requirements: readonly Requirement[];
}

/**
 * Text and requirements of a posting that is a file of any type that CVs may have. Throws AppError, with the file named: FILE_* when it
 * cannot be read, POSTING_HAS_NO_REQUIREMENTS when nothing is asked for in it.
 */
export const loadPosting = async (pool: ReaderPool, file: string): Promise<LoadedPosting> => {
  const text = await textOf(pool, file);
  const { requirements } = await pool.readPosting({ text });
  if (requirements.length > 0) return { text, requirements };
  throw new AppError(
    'POSTING_HAS_NO_REQUIREMENTS',
    `No requirement was found in the posting ${file}. Is it the text of a job, with what is asked for?`,
  );
};

const textOf = async (pool: ReaderPool, file: string): Promise<string> => {
  try {
    return await pool.readText(await openInput(file));
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    throw new AppError(thrown.code, `The posting ${file} cannot be used. ${thrown.message}`, { cause: thrown });
  }
};
