import { TRPCError } from '@trpc/server';
import { AppError, type AppErrorCode } from '@vitae/core/shared/app-error';
import { ZodError } from 'zod';

export interface Issue {
  readonly path: string;
  readonly message: string;
}

export interface FailureShape {
  readonly code: AppErrorCode;
  readonly message: string;
  readonly issues?: readonly Issue[];
}

/** What tRPC itself refuses with, before any of our code runs. */
const codeOfTransport: Readonly<Partial<Record<TRPCError['code'], AppErrorCode>>> = {
  PARSE_ERROR: 'VALIDATION',
  BAD_REQUEST: 'VALIDATION',
  UNAUTHORIZED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  METHOD_NOT_SUPPORTED: 'VALIDATION',
  UNSUPPORTED_MEDIA_TYPE: 'VALIDATION',
  PAYLOAD_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  TOO_MANY_REQUESTS: 'RATE_LIMITED',
  CLIENT_CLOSED_REQUEST: 'CANCELLED',
};

/** A fixed sentence for what nobody foresaw: the cause stays in the log, since its text may hold anything. */
const unforeseen: FailureShape = {
  code: 'INTERNAL',
  message: 'Something went wrong on our side. Try again; if it stays, look into the server’s log.',
};

/** What a person is told about any thrown value. */
export function failureOf(error: unknown): FailureShape {
  if (error instanceof AppError) return error.toFailure();
  if (error instanceof ZodError) return validationFailure(error);
  if (error instanceof TRPCError) {
    if (error.cause instanceof AppError || error.cause instanceof ZodError) return failureOf(error.cause);
    const code = codeOfTransport[error.code];
    return code === undefined ? unforeseen : { code, message: error.message };
  }
  return unforeseen;
}

function validationFailure(error: ZodError): FailureShape {
  const issues = error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  const first = issues[0];
  const where = first?.path ? ` (${first.path})` : '';
  return { code: 'VALIDATION', message: `${first?.message ?? 'The request is not valid.'}${where}`, issues };
}
