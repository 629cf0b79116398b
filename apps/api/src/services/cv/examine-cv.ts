import { checkFailure } from '@vitae/core/readability/check-readability';
import type { Examination } from '@vitae/core/readability/machine-view';
import { AppError } from '@vitae/core/shared/app-error';
import { findCv } from '@vitae/db/queries/cvs/find-cv';
import { findDocument } from '@vitae/db/queries/cvs/find-document';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { fileToRead } from './file-to-read.ts';
import type { ExamineCv } from './schemas.ts';

/**
 * How a CV reads, step by step, by the reader as it is now, and what makes it hard for machines. Computed when asked
 * for. Throws NOT_FOUND, UNAVAILABLE while the CV is being read, and what reading the file throws (FILE_MISSING …).
 */
export async function examineCv(context: Context, { id, part }: ExamineCv): Promise<Examination> {
  const { deps, actor } = context;
  const [cv, document] = await Promise.all([
    findCv(deps.database, actor.workspaceId, id),
    findDocument(deps.database, actor.workspaceId, id),
  ]);
  if (!cv) throw notFound('CV');
  if (document === null && cv.failureCode !== null) return { findings: checkFailure(cv.failureCode) };
  if (document === null) throw new AppError('UNAVAILABLE', 'This CV is still being read. Try again in a moment.');
  const file = await fileToRead(context, deps.storage.key(actor.workspaceId, cv.sha256), cv.fileName);
  return deps.pool.examine({ ...file, document, part });
}
