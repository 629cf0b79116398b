import { AppError } from '@vitae/core/shared/app-error';
import type { Context } from '../services/context.ts';
import { maxUploadBytes } from '../services/cv/store-upload.ts';
import { readPostingFile } from '../services/posting/read-posting-file.ts';
import type { PostingTextAnswer } from '../services/posting/schemas.ts';
import type { Connection } from './connection.ts';
import { readMultipart } from './multipart.ts';

/** POST /api/posting-texts: the text of a posting that is a `file`; nothing is kept. */
export async function postPostingText(context: Context, request: Request, connection: Connection): Promise<Response> {
  let answer: PostingTextAnswer | undefined;
  await readMultipart(
    { request, connection, maxFileBytes: maxUploadBytes },
    {
      file: async (name, file) => {
        if (name === 'file' && !answer) answer = await readPostingFile(context, file);
      },
    },
  );
  if (!answer) throw new AppError('VALIDATION', 'Send the posting as a file in the field “file”.');
  return Response.json(answer);
}
