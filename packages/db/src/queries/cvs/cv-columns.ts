import { cvs } from '../../schema/tables.ts';

/** What a list shows of a CV: small columns only. */
export const cvColumns = {
  id: cvs.id,
  fileName: cvs.fileName,
  sha256: cvs.sha256,
  mediaType: cvs.mediaType,
  byteSize: cvs.byteSize,
  stage: cvs.stage,
  readingPage: cvs.readingPage,
  readingPages: cvs.readingPages,
  failureCode: cvs.failureCode,
  failureMessage: cvs.failureMessage,
  name: cvs.name,
  headline: cvs.headline,
  email: cvs.email,
  years: cvs.yearsOfExperience,
  language: cvs.language,
  readerVersion: cvs.readerVersion,
  warningCount: cvs.warningCount,
  correctedAt: cvs.correctedAt,
  createdAt: cvs.createdAt,
} as const;
