import type { AppErrorCode } from '@vitae/core/shared/app-error';

type TransportCode =
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'METHOD_NOT_SUPPORTED'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'CONFLICT'
  | 'TOO_MANY_REQUESTS'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNPROCESSABLE_CONTENT'
  | 'CLIENT_CLOSED_REQUEST'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

interface Transport {
  readonly trpc: TransportCode;
  readonly http: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 499 | 500 | 503;
}

const unprocessable: Transport = { trpc: 'UNPROCESSABLE_CONTENT', http: 422 };

/** How each failure travels: one table for tRPC, REST and uploads. A new code without a row does not compile. */
export const transportOf: Readonly<Record<AppErrorCode, Transport>> = {
  FILE_EMPTY: unprocessable,
  FILE_TOO_LARGE: { trpc: 'PAYLOAD_TOO_LARGE', http: 413 },
  FILE_TYPE_UNSUPPORTED: unprocessable,
  FILE_MISLABELLED: unprocessable,
  FILE_ENCRYPTED: unprocessable,
  FILE_DAMAGED: unprocessable,
  FILE_TOO_MANY_PAGES: unprocessable,
  FILE_EXPANDS_TOO_FAR: unprocessable,
  FILE_HAS_NO_TEXT: unprocessable,
  FILE_MISSING: { trpc: 'NOT_FOUND', http: 404 },
  READING_TIMED_OUT: unprocessable,
  READING_OUT_OF_MEMORY: unprocessable,
  READING_CRASHED: unprocessable,
  POSTING_HAS_NO_REQUIREMENTS: unprocessable,
  MODEL_NOT_CONFIGURED: unprocessable,
  MODEL_PRICE_UNKNOWN: unprocessable,
  MODEL_CEILING_REACHED: unprocessable,
  MODEL_UNAVAILABLE: { trpc: 'SERVICE_UNAVAILABLE', http: 503 },
  MODEL_REJECTED: unprocessable,
  MODEL_ANSWER_UNUSABLE: unprocessable,
  VALIDATION: { trpc: 'BAD_REQUEST', http: 400 },
  UNAUTHENTICATED: { trpc: 'UNAUTHORIZED', http: 401 },
  FORBIDDEN: { trpc: 'FORBIDDEN', http: 403 },
  NOT_FOUND: { trpc: 'NOT_FOUND', http: 404 },
  METHOD_NOT_ALLOWED: { trpc: 'METHOD_NOT_SUPPORTED', http: 405 },
  CONTENT_TYPE_UNSUPPORTED: { trpc: 'UNSUPPORTED_MEDIA_TYPE', http: 415 },
  CONFLICT: { trpc: 'CONFLICT', http: 409 },
  RATE_LIMITED: { trpc: 'TOO_MANY_REQUESTS', http: 429 },
  PAYLOAD_TOO_LARGE: { trpc: 'PAYLOAD_TOO_LARGE', http: 413 },
  CANCELLED: { trpc: 'CLIENT_CLOSED_REQUEST', http: 499 },
  UNAVAILABLE: { trpc: 'SERVICE_UNAVAILABLE', http: 503 },
  INTERNAL: { trpc: 'INTERNAL_SERVER_ERROR', http: 500 },
};
