import type { Document } from '@vitae/core/document/document';
import type { Context } from '../context.ts';
import { getCvDocumentText } from './get-cv-document-text.ts';
import type { CvRef } from './schemas.ts';

/** Throws NOT_FOUND, also while the CV is not read. */
export async function getCvDocument(context: Context, input: CvRef): Promise<Document> {
  return JSON.parse(await getCvDocumentText(context, input));
}
