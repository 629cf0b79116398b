import { AppError } from '../../shared/app-error.ts';

/** How far from the end the trailer may stand: some servers append a few lines. */
const tailBytes = 4096;

/**
 * A PDF ends with "startxref … %%EOF". pdf.js repairs files without it and silently returns the pages it still finds;
 * a CV that lost its second half is better refused than read in part.
 */
export function assertWhole(bytes: Uint8Array): void {
  const tail = String.fromCharCode(...bytes.subarray(-tailBytes));
  if (tail.includes('startxref') || tail.includes('%%EOF')) return;
  throw new AppError('FILE_DAMAGED', 'This PDF is cut short: the end of it is missing. Download or export it again.');
}

/** What pdf.js throws → an error that the person who chose the file understands. */
export function pdfFailure(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new AppError(
      'FILE_ENCRYPTED',
      'This PDF is locked with a password. Save a copy without a password and use that.',
      { cause: error },
    );
  }
  return new AppError(
    'FILE_DAMAGED',
    'This PDF is damaged and cannot be opened. Export it again from the program it was made with.',
    { cause: error },
  );
}
