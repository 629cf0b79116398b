/**
 * Why something could not start, written for the person at the terminal: what happened, then what to do.
 * Printed without a stack trace.
 */
export class StartError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'StartError';
  }
}
