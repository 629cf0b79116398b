import { AppError } from '@vitae/core/shared/app-error';

type Missing =
  | 'CV'
  | 'posting'
  | 'evaluation'
  | 'candidate'
  | 'requirement'
  | 'decision'
  | 'verdict'
  | 'note'
  | 'share link'
  | 'model provider'
  | 'skill';

/** The same answer for what is not there and for what is another workspace's. */
export function notFound(what: Missing): AppError {
  return new AppError('NOT_FOUND', `There is no such ${what} in your workspace. It may have been deleted.`);
}
