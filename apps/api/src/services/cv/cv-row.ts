import type { CvRecord } from '@vitae/db/queries/cvs/find-cv';
import { failureField } from '../failure.ts';
import { present } from '../present.ts';
import type { CvRow } from './schemas.ts';

/** A row of the database as the API shows it. */
export function cvRow(record: Omit<CvRecord, 'newestEvaluation'> & Partial<Pick<CvRecord, 'newestEvaluation'>>): CvRow {
  const { newestEvaluation } = record;
  return {
    id: record.id,
    fileName: record.fileName,
    mediaType: record.mediaType,
    byteSize: record.byteSize,
    stage: record.stage,
    ...progressOf(record),
    ...failureField(record),
    ...present({
      name: record.name,
      headline: record.headline,
      email: record.email,
      years: record.years,
      language: record.language,
      readerVersion: record.readerVersion,
    }),
    warningCount: record.warningCount,
    ...(record.correctedAt && { correctedAt: record.correctedAt.toISOString() }),
    createdAt: record.createdAt.toISOString(),
    ...(newestEvaluation && { newestEvaluation: present(newestEvaluation) }),
  };
}

function progressOf({
  stage,
  readingPage: page,
  readingPages: pages,
}: Pick<CvRecord, 'stage' | 'readingPage' | 'readingPages'>) {
  return stage === 'reading' && page !== null && pages !== null ? { progress: { page, pages } } : {};
}
