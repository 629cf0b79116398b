/** A file has pages that only OCR can read, and the caller did not want to wait for that now. */
export class WantsScanError extends Error {
  constructor() {
    super('This file has pages that must be read by OCR.');
    this.name = 'WantsScanError';
  }
}
