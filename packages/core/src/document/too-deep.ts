import { AppError } from '../shared/app-error.ts';

/** A file whose parts are nested deeper, or are more, than any CV's. */
export function tooDeep(): AppError {
  return new AppError(
    'FILE_EXPANDS_TOO_FAR',
    'This file is nested far deeper, or has far more parts, than a CV, so it was not read. Save the CV again as DOCX or PDF.',
  );
}
