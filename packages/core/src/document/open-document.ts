import { AppError } from '../shared/app-error.ts';
import type { Document } from './document.ts';
import { openDocx } from './docx/open-docx.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { knownEnding, readableTypes } from './file-types.data.ts';
import { openPicture } from './image/open-picture.ts';
import { pictureType } from './image/picture-type.ts';
import type { ScanReader } from './image/scan-reader.ts';
import { limits } from './limits.ts';
import type { PdfResources } from './pdf/open-pdf.ts';

export interface OpenOptions {
  /** Only used to say that a file is not what its name promises; the content decides how it is read. */
  readonly fileName?: string;
  /** Folders of pdfjs-dist (`cmaps/`, `standard_fonts/`), each ending in a slash. */
  readonly pdf: PdfResources;
  /** Reads pictures; without it they are refused, and pages of a PDF that are pictures stay unread. */
  readonly scans?: ScanReader;
}

/**
 * Bytes → Document: PDF (pages of words with boxes), everything else as blocks (`file-types.data.ts` lists what is read).
 * The bytes are not changed.
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
      // pdf.js is large, and the others are many: whoever reads one kind need not wait for the rest.
      const { openPdf } = await import('./pdf/open-pdf.ts');
      return openPdf(bytes, options.pdf, options.scans);
    }
    case 'docx':
      return openDocx(bytes, kind.entries);
    case 'odt':
      return (await import('./odt/open-odt.ts')).openOdt(bytes, kind.entries);
    case 'doc':
      return (await import('./doc/open-doc.ts')).openDoc(bytes);
    case 'rtf':
      return (await import('./rtf/open-rtf.ts')).openRtf(bytes);
    case 'archive': {
      const { openArchive } = await import('./structured/open-archive.ts');
      const document = openArchive(bytes, kind.entries);
      if (document !== null) return document;
      const advice = 'Unpack it and take the CVs inside.';
      throw notReadable(zipArchive, { advice, fileName: options.fileName });
    }
    case 'locked-office':
      throw new AppError(
        'FILE_ENCRYPTED',
        'This Office file is locked with a password. Save a copy without a password and use that.',
      );
    case 'cut-short':
      throw new AppError(
        'FILE_DAMAGED',
        'This file is cut short: the end of it is missing. Download or save it again.',
      );
    case 'named':
      throw notReadable(kind.name, { advice: kind.advice, fileName: options.fileName });
    case 'unknown':
      return (await import('./open-text-kind.ts')).openTextKind(bytes, options.fileName);
  }
}

/** `.zip` promises LinkedIn's export, yet any other archive is called that rightly too. */
const zipArchive = 'a ZIP archive';

function notReadable(
  name: string,
  hints: { readonly advice: string | undefined; readonly fileName: string | undefined },
): AppError {
  const promised = knownEnding(hints.fileName);
  const advice = hints.advice ?? `Save the CV as ${readableTypes}.`;
  const isAsNamed = promised === '.zip' && name === zipArchive;
  return promised === null || isAsNamed
    ? new AppError('FILE_TYPE_UNSUPPORTED', `This file is ${name}, which Vitae cannot read. ${advice}`)
    : new AppError('FILE_MISLABELLED', `This file is named ${promised}, but it is ${name}. ${advice}`);
}
