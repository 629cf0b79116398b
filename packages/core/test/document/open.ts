import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Document, FlowDocument, PagedDocument, Word } from '../../src/document/document.ts';
import { openDocument } from '../../src/document/open-document.ts';
import { AppError } from '../../src/shared/app-error.ts';
import { buildPdf, type TestPdf } from './build-pdf.ts';

const pdfFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
export const pdf = {
  cMapUrl: join(pdfFolder, 'cmaps') + sep,
  standardFontDataUrl: join(pdfFolder, 'standard_fonts') + sep,
};

export const open = (bytes: Uint8Array, fileName?: string): Promise<Document> =>
  openDocument(bytes, { pdf, ...(fileName !== undefined && { fileName }) });

export async function openPaged(file: TestPdf | string): Promise<PagedDocument> {
  const document = await open(buildPdf(file));
  if (document.kind !== 'paged') throw new Error('expected pages');
  return document;
}

export async function openFlow(bytes: Uint8Array): Promise<FlowDocument> {
  const document = await open(bytes);
  if (document.kind !== 'flow') throw new Error('expected a document that flows');
  return document;
}

/** All words of all pages. */
export const wordsOf = async (file: TestPdf | string): Promise<readonly Word[]> =>
  (await openPaged(file)).pages.flatMap((page) => page.words);

/** Texts of all words; a leading "+" tells that a word is glued to the one before. */
export const textsOf = async (file: TestPdf | string): Promise<readonly string[]> =>
  (await wordsOf(file)).map(({ text, glued }) => (glued ? `+${text}` : text));

/** The code of the AppError that opening ends with; other errors are thrown on. */
export async function refusal(bytes: Uint8Array, fileName?: string): Promise<{ code: string; message: string }> {
  try {
    await open(bytes, fileName);
  } catch (error) {
    if (error instanceof AppError) return error.toFailure();
    throw error;
  }
  throw new Error('expected to be refused');
}
