import { retryLink, type TRPCLink } from '@trpc/client';
import type { AppErrorCode } from '@vitae/core/shared/app-error';
import type { AppRouter } from './app-router.ts';
import { toAppError } from './to-app-error.ts';

const readAttempts = 3;
const longestDelayMs = 30_000;

/** An event stream that ends with one of these ends the same way every time; with any other it is opened again. */
const finalForStreams: ReadonlySet<AppErrorCode> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'VALIDATION',
  'CANCELLED',
]);

/** 250 ms, doubled at each attempt, up to 30 s; spread by half so that many clients do not return in one moment. */
export const retryDelayMs = (attempt: number): number =>
  Math.min(250 * 2 ** (attempt - 1), longestDelayMs) * (0.75 + Math.random() / 2);

/**
 * Repeats what may be repeated: reads when the server could not be reached, event streams for as long as someone
 * listens. Never a mutation: it may have been done although its answer was lost.
 */
export const retryReads = (): TRPCLink<AppRouter> =>
  retryLink<AppRouter>({
    retry: ({ op, error, attempts }) => {
      if (op.signal?.aborted === true) return false;
      const { code } = toAppError(error);
      switch (op.type) {
        case 'query':
          return attempts < readAttempts && code === 'UNAVAILABLE';
        case 'subscription':
          return !finalForStreams.has(code);
        case 'mutation':
          return false;
      }
    },
    retryDelayMs,
  });
