import { AppError } from '@vitae/core/shared/app-error';
import type { Context } from '../services/context.ts';
import { maxUploadBytes, type StoredUpload, storeUpload } from '../services/cv/store-upload.ts';
import { createCvEvaluation } from '../services/cv-evaluation/create-cv-evaluation.ts';
import { PostingText, postingTooLong } from '../services/posting/schemas.ts';
import type { Connection } from './connection.ts';
import { readMultipart } from './multipart.ts';

/** POST /api/cv-evaluations: a multipart body with `cv` and `prompt`, in any order; answers 202 with id and status. */
export async function postCvEvaluation(context: Context, request: Request, connection: Connection): Promise<Response> {
  let upload: StoredUpload | undefined;
  let files = 0;
  let prompt: string | undefined;
  let isTooLong = false;
  await readMultipart(
    { request, connection, maxFileBytes: maxUploadBytes },
    {
      file: async (name, file) => {
        if (name !== 'cv') return;
        files += 1;
        if (files > 1) throw new AppError('VALIDATION', 'Send one file in the field “cv”: each evaluation has one CV.');
        upload = await storeUpload(context, file);
      },
      field: (name, value, cut) => {
        if (name !== 'prompt') return;
        isTooLong ||= cut;
        prompt = value;
      },
    },
  );
  if (!upload) throw new AppError('VALIDATION', 'Send the CV as a file in the field “cv”.');
  if (isTooLong) throw new AppError('VALIDATION', postingTooLong);
  const answer = await createCvEvaluation(context, { upload, prompt: PostingText.parse(prompt ?? '') });
  return Response.json(answer, { status: 202, headers: { location: `/api/cv-evaluations/${answer.id}` } });
}
