import { AppError } from '../../shared/app-error.ts';

/** What pdf.js throws → an error that the person who chose the file understands. */
export function pdfFailure(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new AppError(
      'FILE_ENCRYPTED',
      'This PDF is locked with a password. Save a copy without a password and upload that.',
      { cause: error },
    );
  }
  return new AppError(
    'FILE_DAMAGED',
    'This PDF is damaged and cannot be opened. Export it again from the program it was made with.',
    { cause: error },
  );
}
