import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Document, MediaType } from '@vitae/core/document/document';
import type { ScanReader } from '@vitae/core/document/image/scan-reader';
import { openDocument } from '@vitae/core/document/open-document';
import { readResume } from '@vitae/core/reading/read-resume';
import { AppError } from '@vitae/core/shared/app-error';
import type { ReadInput } from './reader-pool.ts';

export interface ReadAnswer {
  readonly document: string;
  readonly readingJson: string;
  readonly mediaType: MediaType;
}

const pdfFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** Character maps and standard fonts that pdf.js reads from disk; both paths must end in a separator. */
export const pdfResources = {
  cMapUrl: join(pdfFolder, 'cmaps') + sep,
  standardFontDataUrl: join(pdfFolder, 'standard_fonts') + sep,
};

/** The document in a file; pictures are read where there is someone to read them. */
export async function openFile(input: ReadInput, scans?: ScanReader): Promise<Document> {
  const options = { fileName: input.fileName, pdf: pdfResources, ...(scans && { scans }) };
  return openDocument(await bytesOf(input), options);
}

/** pdf.js refuses a Buffer; the same memory seen as plain bytes will do. */
export async function bytesOf(input: ReadInput): Promise<Uint8Array> {
  const bytes = input.bytes ?? (await readBytes(input.path));
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new AppError('FILE_MISSING', 'The file could not be read from the disk. Add it again.', { cause });
  }
}

export function answerOf(document: Document): ReadAnswer {
  return {
    document: JSON.stringify(document),
    readingJson: JSON.stringify(readResume(document)),
    mediaType: document.mediaType,
  };
}
