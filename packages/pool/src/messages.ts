import { type AppErrorCode, appErrorCodes } from '@vitae/core/shared/app-error';

/** What the pool says to one of its processes: work, or to end now that it is idle. */
export type PoolMessage = WorkMessage | 'retire';

export interface WorkMessage {
  readonly id: number;
  readonly kind: string;
  readonly input: unknown;
}

/** How far a long reading has come: page `page` of `pages` is being read now. */
export interface ScanProgress {
  readonly page: number;
  readonly pages: number;
}

export type TellProgress = (progress: ScanProgress) => void;

/** What a process says to the pool: once that it is ready, how far it has come, and one answer to each piece of work. */
export type ProcessMessage =
  | { readonly type: 'ready' }
  | ({ readonly type: 'progress'; readonly id: number } & ScanProgress)
  | { readonly type: 'done'; readonly id: number; readonly value: unknown; readonly rssMb: number }
  | { readonly type: 'failed'; readonly id: number; readonly code: AppErrorCode; readonly message: string };

/** Errors cross the boundary by their code; whatever was thrown otherwise becomes a crash without its words. */
export function describeError(error: unknown): { code: AppErrorCode; message: string } {
  const code =
    error instanceof Error && 'code' in error ? appErrorCodes.find((known) => known === error.code) : undefined;
  if (code !== undefined && error instanceof Error) return { code, message: error.message };
  return { code: 'READING_CRASHED', message: crashMessage };
}

/** The words of an unforeseen error may quote the CV, so they go no further. */
export const crashMessage =
  'This file made the reader fail. Save it again from the program that made it, or print it to PDF, and use that.';
