import { TRPCClientError } from '@trpc/client';
import { AppError, type AppErrorCode, appErrorCodes } from '@vitae/core/shared/app-error';

const unreachable = 'The server cannot be reached. Check the connection and try again.';

/** Answers that did not come from our own error handling (a proxy, a server that starts) still have an HTTP status. */
const codeByStatus: Readonly<Record<number, AppErrorCode>> = {
  400: 'VALIDATION',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  422: 'VALIDATION',
  429: 'RATE_LIMITED',
  499: 'CANCELLED',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

const codeOfStatus = (status: number): AppErrorCode => codeByStatus[status] ?? 'INTERNAL';

/** For an answer that says nothing but its status. */
export const errorOfStatus = (status: number): AppError => {
  const code = codeOfStatus(status);
  return new AppError(code, code === 'UNAVAILABLE' ? unreachable : `The server refused the request (HTTP ${status}).`);
};

export const isAppErrorCode = (value: unknown): value is AppErrorCode => appErrorCodes.some((code) => code === value);

/**
 * What went wrong, as one of the closed list of codes. Takes whatever a call threw: an error of the API, a network
 * failure, an abort. Unknown things become INTERNAL with the original as `cause`; an AppError is given back as it is.
 */
export const toAppError = (thrown: unknown): AppError => {
  if (thrown instanceof AppError) return thrown;
  if (isAbort(thrown)) return new AppError('CANCELLED', 'The request was cancelled.', { cause: thrown });
  if (!(thrown instanceof TRPCClientError)) {
    return new AppError('INTERNAL', thrown instanceof Error ? thrown.message : 'Something unexpected happened.', {
      cause: thrown,
    });
  }
  if (thrown.cause instanceof AppError) return thrown.cause;
  if (isAbort(thrown.cause)) return new AppError('CANCELLED', 'The request was cancelled.', { cause: thrown });

  const appCode = property(thrown.data, 'appCode');
  if (isAppErrorCode(appCode)) return new AppError(appCode, thrown.message, { cause: thrown });

  const status = httpStatus(thrown);
  // No answer at all: fetch rejected, or the event stream broke off.
  if (status === undefined) return new AppError('UNAVAILABLE', unreachable, { cause: thrown });
  return errorOfStatus(status);
};

const isAbort = (thrown: unknown): boolean => property(thrown, 'name') === 'AbortError';

/** From tRPC's own error, or from the error event of an event stream that was refused (its `code`). */
const httpStatus = (error: TRPCClientError<never>): number | undefined =>
  [property(error.data, 'httpStatus'), property(error.cause, 'code')].find((status) => typeof status === 'number');

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
