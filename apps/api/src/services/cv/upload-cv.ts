import { AppError } from '@vitae/core/shared/app-error';
import type { CvId } from '@vitae/core/shared/ids';
import type { Database } from '@vitae/db/database';
import { findCv } from '@vitae/db/queries/cvs/find-cv';
import { insertCv } from '@vitae/db/queries/cvs/insert-cv';
import { announce } from '../change/announce.ts';
import type { Context } from '../context.ts';
import { cvRow } from './cv-row.ts';
import { enqueueReading } from './internal.ts';
import type { UploadResult } from './schemas.ts';
import { type IncomingFile, type StoredUpload, storeUpload } from './store-upload.ts';

/**
 * Takes one file and lets it be read. A file that cannot be taken is `refused` with its reason; content that the
 * workspace has already is a `duplicate`. Throws only what is not the file's fault.
 */
export async function uploadCv(context: Context, file: IncomingFile): Promise<UploadResult> {
  const { deps, actor } = context;
  try {
    const upload = await storeUpload(context, file);
    return await deps.database.transaction(async (transaction) => {
      const { id, isNew } = await addCv(context, transaction, upload);
      const record = await findCv(transaction, actor.workspaceId, id);
      if (!record) throw new AppError('CONFLICT', 'This file was deleted while it was uploaded. Upload it again.');
      return { fileName: upload.fileName, status: isNew ? 'accepted' : 'duplicate', cv: cvRow(record) };
    });
  } catch (error) {
    if (!(error instanceof AppError) || !error.code.startsWith('FILE_')) throw error;
    return { fileName: file.fileName, status: 'refused', error: error.toFailure() };
  }
}

/** The CV of a stored file, new or the one with the same content. */
export async function addCv(
  { deps, actor }: Context,
  transaction: Database,
  { id, receivedAt, fileName, sha256, byteSize, mediaType }: StoredUpload,
): Promise<{ id: CvId; isNew: boolean }> {
  const { workspaceId } = actor;
  const cv = await insertCv(transaction, {
    id,
    workspaceId,
    fileName,
    sha256,
    byteSize,
    mediaType,
    createdAt: receivedAt,
  });
  if (cv.isNew) {
    await enqueueReading({ deps, transaction, workspaceId }, [cv]);
    await announce(transaction, workspaceId, [{ kind: 'cv', id: cv.id, stage: 'pending' }]);
  }
  return cv;
}
