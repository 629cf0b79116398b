import { AppError } from '../shared/app-error.ts';
import type { Document } from './document.ts';
import { openDocx } from './docx/open-docx.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { openPicture } from './image/open-picture.ts';
import { pictureType } from './image/picture-type.ts';
import type { ScanReader } from './image/scan-reader.ts';
import { limits } from './limits.ts';
import type { PdfResources } from './pdf/open-pdf.ts';
import { decodeText } from './text/decode-text.ts';
import { openText } from './text/open-text.ts';

export interface OpenOptions {
  /** Only used to say that a file is not what its name promises; the content decides how it is read. */
  readonly fileName?: string;
  /** Folders of pdfjs-dist (`cmaps/`, `standard_fonts/`), each ending in a slash. */
  readonly pdf: PdfResources;
  /** Reads pictures; without it they are refused, and pages of a PDF that are pictures stay unread. */
  readonly scans?: ScanReader;
}

/**
 * Bytes → Document: PDF (pages of words with boxes), DOCX and plain text (blocks). The bytes are not changed.
 * Throws AppError and nothing else: FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_UNSUPPORTED, FILE_MISLABELLED,
 * FILE_ENCRYPTED, FILE_DAMAGED, FILE_TOO_MANY_PAGES, FILE_EXPANDS_TOO_FAR, FILE_HAS_NO_TEXT.
 */
export async function openDocument(bytes: Uint8Array, options: OpenOptions): Promise<Document> {
  if (bytes.length === 0) {
    throw new AppError('FILE_EMPTY', 'This file is empty (0 bytes). Choose the file that holds the CV.');
  }
  if (bytes.length > limits.fileBytes) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw new AppError(
      'FILE_TOO_LARGE',
      `This file has ${size} MB; a CV may have up to 10 MB. Save it with smaller pictures.`,
    );
  }
  try {
    const picture = pictureType(bytes);
    if (picture !== null) return await openPicture(bytes, picture, options.scans);
    return await openKind(bytes, fileKind(bytes), options);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('FILE_DAMAGED', 'This file is damaged and cannot be read. Save or export it again.', {
      cause: error,
    });
  }
}

async function openKind(bytes: Uint8Array, kind: FileKind, options: OpenOptions): Promise<Document> {
  switch (kind.kind) {
    case 'pdf': {
      // pdf.js is large: people who only read Word files and texts need not wait for it.
      const { openPdf } = await import('./pdf/open-pdf.ts');
      return openPdf(bytes, options.pdf, options.scans);
    }
    case 'docx':
      return openDocx(bytes, kind.entries);
    case 'locked-office':
      throw new AppError(
        'FILE_ENCRYPTED',
        'This Office file is locked with a password. Save a copy without a password and upload that.',
      );
    case 'damaged-zip':
      throw new AppError(
        'FILE_DAMAGED',
        'This file is cut short: the end of it is missing. Download or save it again.',
      );
    case 'named':
      throw notReadable(kind.name, { advice: kind.advice, fileName: options.fileName });
    case 'unknown':
      return openUnknown(bytes, options.fileName);
  }
}

/** Plain text has no signature: it is what is left when the bytes decode to letters. */
function openUnknown(bytes: Uint8Array, fileName: string | undefined): Document {
  const text = decodeText(bytes);
  const promised = promisedType(fileName);
  if (text === null) {
    const what = 'of no type that Vitae knows; it may have been damaged on its way';
    throw promised === null
      ? new AppError('FILE_TYPE_UNSUPPORTED', `This file is ${what}. Upload a CV as PDF, DOCX or TXT.`)
      : new AppError(
          'FILE_MISLABELLED',
          `This file is named ${promised}, but its content is ${what}. Export the CV again.`,
        );
  }
  if (text.trim() !== '' && promised !== null && promised !== '.txt') {
    throw new AppError(
      'FILE_MISLABELLED',
      `This file is named ${promised}, but it holds plain text. Export the CV again, or rename the file to .txt if the text is the CV.`,
    );
  }
  return openText(text);
}

function notReadable(
  name: string,
  hints: { readonly advice: string | undefined; readonly fileName: string | undefined },
): AppError {
  const promised = promisedType(hints.fileName);
  const advice = hints.advice ?? 'Upload the CV as PDF, DOCX or TXT.';
  return promised === null
    ? new AppError('FILE_TYPE_UNSUPPORTED', `This file is ${name}, which Vitae cannot read. ${advice}`)
    : new AppError('FILE_MISLABELLED', `This file is named ${promised}, but it is ${name}. ${advice}`);
}

/** The name's ending when it promises a type that we read. */
function promisedType(fileName: string | undefined): string | null {
  return /\.(?:pdf|docx|txt)$/i.exec(fileName ?? '')?.[0].toLowerCase() ?? null;
}
