import { type AppErrorCode, appErrorCodes } from '@vitae/core/shared/app-error';
import { z } from 'zod';

/** What a failed CV or evaluation keeps on its row: a code of the closed list and a sentence for the person. */
export const Failure = z.object({ code: z.enum(appErrorCodes), message: z.string() }).meta({ id: 'Failure' });
export type Failure = z.infer<typeof Failure>;

/** The failure of a row that has one, as an optional field to spread. */
export function failureField(row: {
  readonly failureCode: AppErrorCode | null;
  readonly failureMessage: string | null;
}): { failure?: Failure } {
  if (row.failureCode === null) return {};
  return { failure: { code: row.failureCode, message: row.failureMessage ?? '' } };
}
