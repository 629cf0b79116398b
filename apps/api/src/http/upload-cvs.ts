import { AppError } from '@vitae/core/shared/app-error';
import type { Context } from '../services/context.ts';
import type { UploadAnswer, UploadResult } from '../services/cv/schemas.ts';
import { maxUploadBytes } from '../services/cv/store-upload.ts';
import { uploadCv } from '../services/cv/upload-cv.ts';
import type { Connection } from './connection.ts';
import { readMultipart } from './multipart.ts';

/** POST /api/cvs: takes each `cv` of a multipart body; one bad file does not stop the others. */
export async function uploadCvs(context: Context, request: Request, connection: Connection): Promise<Response> {
  const results: UploadResult[] = [];
  let count = 0;
  await readMultipart(
    { request, connection, maxFileBytes: maxUploadBytes },
    {
      file: async (name, file) => {
        if (name !== 'cv') return;
        const index = count++;
        results[index] = await uploadCv(context, file);
      },
    },
  );
  if (count === 0) throw new AppError('VALIDATION', 'Send at least one file in the field “cv”.');
  return Response.json({ results } satisfies UploadAnswer);
}
