/** The package as others install it; inside this repository import the modules themselves. */
export { AppError, type AppErrorCode, appErrorCodes } from '@vitae/core/shared/app-error';
export type { AppRouter, RouterInputs, RouterOutputs } from './app-router.ts';
export type { Connection, Fetch } from './connection.ts';
export { createClient, type VitaeClient } from './create-client.ts';
export {
  type CvRow,
  createFileClient,
  type FileClient,
  type UploadOptions,
  type UploadResult,
} from './create-file-client.ts';
export { createLinks } from './create-links.ts';
export { toAppError } from './to-app-error.ts';
