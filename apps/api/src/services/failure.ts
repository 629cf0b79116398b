import { appErrorCodes } from '@vitae/core/shared/app-error';
import { z } from 'zod';

/** What a failed CV or evaluation keeps on its row: a code of the closed list and a sentence for the person. */
export const Failure = z.object({ code: z.enum(appErrorCodes), message: z.string() });
export type Failure = z.infer<typeof Failure>;
