/**
 * Every failure a person can meet has one code of this closed list. Screens, the CLI and REST switch on the code;
 * the message says what happened and what to do, and never holds CV text or personal data.
 */
export const appErrorCodes = [
  // The file itself
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_TYPE_UNSUPPORTED',
  'FILE_MISLABELLED',
  'FILE_ENCRYPTED',
  'FILE_DAMAGED',
  'FILE_TOO_MANY_PAGES',
  'FILE_EXPANDS_TOO_FAR',
  'FILE_HAS_NO_TEXT',
  'FILE_MISSING',
  // Reading and evaluating it
  'READING_TIMED_OUT',
  'READING_OUT_OF_MEMORY',
  'READING_CRASHED',
  'POSTING_HAS_NO_REQUIREMENTS',
  // Asking a model
  'MODEL_NOT_CONFIGURED',
  'MODEL_PRICE_UNKNOWN',
  'MODEL_CEILING_REACHED',
  'MODEL_UNAVAILABLE',
  'MODEL_REJECTED',
  'MODEL_ANSWER_UNUSABLE',
  // Requests
  'VALIDATION',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'CONTENT_TYPE_UNSUPPORTED',
  'CONFLICT',
  'RATE_LIMITED',
  'PAYLOAD_TOO_LARGE',
  'CANCELLED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type AppErrorCode = (typeof appErrorCodes)[number];

/** What a failed CV or evaluation keeps on its row, and what the CLI prints. */
export interface Failure {
  readonly code: AppErrorCode;
  readonly message: string;
}

export class AppError extends Error {
  readonly code: AppErrorCode;

  constructor(code: AppErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }

  toFailure(): Failure {
    return { code: this.code, message: this.message };
  }
}
