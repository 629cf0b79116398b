import { toAppError } from '@vitae/client/to-app-error';
import type { AppErrorCode } from '@vitae/core/shared/app-error';

/** A heading for each failure: what happened, in two to five words. The message that came with it says what to do. */
const titles: Record<AppErrorCode, string> = {
  FILE_EMPTY: 'The file is empty',
  FILE_TOO_LARGE: 'The file is too large',
  FILE_TYPE_UNSUPPORTED: 'This kind of file is not read',
  FILE_MISLABELLED: 'The file is not what its name says',
  FILE_ENCRYPTED: 'The file is locked',
  FILE_DAMAGED: 'The file is damaged',
  FILE_TOO_MANY_PAGES: 'Too many pages',
  FILE_EXPANDS_TOO_FAR: 'The file unpacks too large',
  FILE_HAS_NO_TEXT: 'No text in the file',
  FILE_MISSING: 'The file is gone',
  READING_TIMED_OUT: 'Reading took too long',
  READING_OUT_OF_MEMORY: 'The file needs too much memory',
  READING_CRASHED: 'The file stopped the reader',
  POSTING_HAS_NO_REQUIREMENTS: 'No requirements found',
  MODEL_NOT_CONFIGURED: 'No model is set up',
  MODEL_PRICE_UNKNOWN: 'The model’s price is missing',
  MODEL_CEILING_REACHED: 'The month’s ceiling is reached',
  MODEL_UNAVAILABLE: 'The model does not answer',
  MODEL_REJECTED: 'The model’s server refused',
  MODEL_ANSWER_UNUSABLE: 'The answer could not be used',
  VALIDATION: 'Something does not fit',
  UNAUTHENTICATED: 'You are signed out',
  FORBIDDEN: 'Not allowed',
  NOT_FOUND: 'Not here',
  CONFLICT: 'Someone was faster',
  RATE_LIMITED: 'Too many tries',
  PAYLOAD_TOO_LARGE: 'Too large',
  METHOD_NOT_ALLOWED: 'Not possible here',
  CONTENT_TYPE_UNSUPPORTED: 'Not possible here',
  CANCELLED: 'Cancelled',
  UNAVAILABLE: 'No connection',
  INTERNAL: 'Something went wrong',
};

export interface ErrorText {
  readonly code: AppErrorCode;
  readonly title: string;
  readonly message: string;
}

export function errorTextOf(thrown: unknown): ErrorText {
  const { code, message } = toAppError(thrown);
  return { code, title: titles[code], message };
}

export const failureTitle = (code: AppErrorCode): string => titles[code];
