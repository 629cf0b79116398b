import { appErrorCodes } from '@vitae/core/shared/app-error';
import { z } from 'zod';

/** Why a file has no result: a code of the closed list, and a sentence for a person. */
export const EntryError = z.strictObject({ code: z.enum(appErrorCodes), message: z.string() });
export type EntryError = z.infer<typeof EntryError>;
