import type { Context } from '../context.ts';
import { judgeUpload } from '../cv/judge-upload.ts';
import type { IncomingFile } from '../cv/store-upload.ts';
import type { PostingTextAnswer } from './schemas.ts';

/** The text of a posting that came as a file, of any type that CVs may have; nothing is kept. Throws AppError FILE_* and READING_*. */
export async function readPostingFile({ deps }: Pick<Context, 'deps'>, file: IncomingFile): Promise<PostingTextAnswer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.bytes) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  judgeUpload(bytes, file.fileName);
  const text = await deps.pool.readText({ bytes, fileName: file.fileName });
  return { text };
}
