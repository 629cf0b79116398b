import { AppError, type Failure } from '@vitae/core/shared/app-error';
import type { Context } from '../context.ts';
import { addCv } from './add-cv.ts';
import { cvRow } from './cv-row.ts';
import type { UploadResult } from './schemas.ts';
import { type IncomingFile, storeUpload } from './store-upload.ts';

/**
 * Takes one file and lets it be read. A file that cannot be taken is `refused` with its reason; content that the
 * workspace has already is a `duplicate`. Throws only what is not the file's fault.
 */
export async function uploadCv(context: Context, file: IncomingFile): Promise<UploadResult> {
  try {
    const upload = await storeUpload(context, file);
    const { record, isNew } = await context.deps.database.transaction((transaction) =>
      addCv(context, transaction, upload),
    );
    return { fileName: upload.fileName, status: isNew ? 'accepted' : 'duplicate', cv: cvRow(record) };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { fileName: file.fileName, status: 'refused', error: refusal };
  }
}

function refusalOf(error: unknown): Failure | null {
  return error instanceof AppError && error.code.startsWith('FILE_') ? error.toFailure() : null;
}
