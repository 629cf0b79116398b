/** Names of the errors with which pdf.js's parser gives up on one object of a file. */
const parserErrors = new Set(['ParserEOFException', 'XRefEntryException', 'XRefParseException', 'FormatError']);

/**
 * pdf.js fetches the other pages of a page tree ahead and forgets the promises, so a damaged page that nobody asks for
 * ends as an unhandled rejection. The process that reads may pass over those: the pages asked for answer for themselves.
 */
export const isStrayPdfRejection = (reason: unknown): boolean =>
  typeof reason === 'object' &&
  reason !== null &&
  'name' in reason &&
  typeof reason.name === 'string' &&
  parserErrors.has(reason.name);
