import type { Log } from '../ports/log.ts';
import { transportOf } from '../trpc/app-error-codes.ts';
import { failureOf } from '../trpc/failure-of.ts';

/** The answer of every failed request outside tRPC: `{ error: { code, message, issues? } }`. */
export function errorResponse(error: unknown, log: Log): Response {
  const failure = failureOf(error);
  if (failure.code === 'INTERNAL') {
    log.error(
      { errorName: error instanceof Error ? error.name : typeof error, stack: frames(error) },
      'request failed',
    );
  }
  return Response.json({ error: failure }, { status: transportOf[failure.code].http });
}

/** Frames alone: an error's own words may quote what a person sent. */
function frames(error: unknown): string[] | undefined {
  if (!(error instanceof Error)) return undefined;
  const lines = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
  return lines.slice(0, 8).map((line) => line.trim());
}
