import type { Database } from '@vitae/db/database';
import type { CvRecord } from '@vitae/db/queries/cvs/find-cv';
import { insertCv } from '@vitae/db/queries/cvs/insert-cv';
import type { Context } from '../context.ts';
import { joinScreenings } from '../screening/join-screenings.ts';
import { enqueueReading } from './internal.ts';
import type { StoredUpload } from './store-upload.ts';

/** The CV of a stored file: a new one that will be read, or the one with the same content. Wants a transaction. */
export async function addCv(
  { deps, actor }: Context,
  transaction: Database,
  upload: StoredUpload,
): Promise<{ record: Omit<CvRecord, 'newestEvaluation'>; isNew: boolean }> {
  const { id, fileName, sha256, byteSize, mediaType, receivedAt } = upload;
  const { workspaceId } = actor;
  const row = { id, workspaceId, fileName, sha256, byteSize, mediaType, createdAt: receivedAt };
  const cv = await insertCv(transaction, row);
  if (cv.isNew) {
    await enqueueReading({ deps, transaction, workspaceId }, [cv.record]);
    await joinScreenings({ deps, actor }, transaction, cv.record.id);
  }
  return cv;
}
