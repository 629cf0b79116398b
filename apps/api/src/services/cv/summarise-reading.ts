import { workHistory } from '@vitae/core/evaluation/work-history';
import type { Reading } from '@vitae/core/reading/reading';
import type { ReadCv } from '@vitae/db/queries/cvs/finish-reading';

type Summary = Pick<ReadCv, 'name' | 'headline' | 'email' | 'years' | 'language' | 'readerVersion' | 'warningCount'>;

/** What lists show of a reading. A CV that does not say it gives null. */
export function summariseReading(reading: Reading, now: Date): Summary {
  const { resume, language, readerVersion, warnings } = reading;
  return {
    name: shown(resume.basics?.name),
    headline: shown(resume.basics?.label),
    email: shown(resume.basics?.email),
    years: yearsOfWork(reading, now),
    language: language ?? null,
    readerVersion,
    warningCount: warnings.length,
  };
}

/** To one decimal, overlapping roles counted once; null when no role says how long it was. */
function yearsOfWork(reading: Reading, now: Date): number | null {
  const { months } = workHistory(reading, [], now.toISOString().slice(0, 7));
  return months === 0 ? null : Math.round((months / 12) * 10) / 10;
}

/** PostgreSQL's text holds no NUL, which a damaged file may bring; and a list shows one line. */
function shown(value: string | undefined): string | null {
  return value?.replaceAll('\0', '').slice(0, 300) || null;
}
