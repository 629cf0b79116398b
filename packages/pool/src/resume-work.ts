import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Document, MediaType } from '@vitae/core/document/document';
import { documentText } from '@vitae/core/document/document-text';
import { openDocument } from '@vitae/core/document/open-document';
import { evaluate } from '@vitae/core/evaluation/evaluate';
import { readPosting } from '@vitae/core/posting/read-posting';
import type { Posting, Requirement } from '@vitae/core/posting/requirement';
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
const pdf = {
  cMapUrl: join(pdfFolder, 'cmaps') + sep,
  standardFontDataUrl: join(pdfFolder, 'standard_fonts') + sep,
};

async function open(input: ReadInput): Promise<Document> {
  const bytes = input.bytes ?? (await readBytes(input.path));
  // pdf.js refuses a Buffer; the same memory seen as plain bytes will do.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return openDocument(plain, { fileName: input.fileName, pdf });
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new AppError('FILE_MISSING', 'The file could not be read from the disk. Upload it again.', { cause });
  }
}

/** What a reader process can do; the pool calls these by name. */
export const work = {
  read: async (input: ReadInput): Promise<ReadAnswer> => {
    const document = await open(input);
    const reading = readResume(document);
    return {
      document: JSON.stringify(document),
      readingJson: JSON.stringify(reading),
      mediaType: document.mediaType,
    };
  },
  evaluate: (input: { document: string; reading: string; requirements: Requirement[]; asOf: string }): string =>
    JSON.stringify(
      evaluate({
        document: JSON.parse(input.document),
        reading: JSON.parse(input.reading),
        requirements: input.requirements,
        asOf: input.asOf,
      }),
    ),
  readPosting: (input: { text: string }): Posting => readPosting(input.text),
  readText: async (input: ReadInput): Promise<string> => documentText(await open(input)),
};
