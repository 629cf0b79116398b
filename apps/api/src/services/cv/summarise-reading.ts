import type { Reading } from '@vitae/core/reading/reading';
import type { ReadCv } from '@vitae/db/queries/cvs/finish-reading';
import { yearsOfWork } from './years-of-work.ts';

type Summary = Pick<ReadCv, 'name' | 'headline' | 'email' | 'years' | 'language' | 'readerVersion' | 'warningCount'>;

/** What lists show of a reading. A CV that does not say it gives null. */
export function summariseReading({ resume, language, readerVersion, warnings }: Reading, now: Date): Summary {
  return {
    name: shown(resume.basics?.name),
    headline: shown(resume.basics?.label),
    email: shown(resume.basics?.email),
    years: yearsOfWork(resume.work ?? [], now),
    language: language ?? null,
    readerVersion,
    warningCount: warnings.length,
  };
}

/** PostgreSQL's text holds no NUL, which a damaged file may bring; and a list shows one line. */
function shown(value: string | undefined): string | null {
  return value?.replaceAll('\0', '').slice(0, 300) || null;
}
