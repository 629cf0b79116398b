import { AppError } from '@vitae/core/shared/app-error';
import { findDocument } from '@vitae/db/queries/cvs/find-document';
import type { Context } from '../context.ts';
import type { CvRef } from './schemas.ts';

/** Document JSON as it was stored: hundreds of kilobytes that go out unparsed. Throws NOT_FOUND. */
export async function getCvDocumentText({ deps, actor }: Context, input: CvRef): Promise<string> {
  const text = await findDocument(deps.database, actor.workspaceId, input.id);
  if (text === null) throw new AppError('NOT_FOUND', 'This CV is not in your workspace, or it has not been read yet.');
  return text;
}
