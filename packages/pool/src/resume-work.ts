import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Document, MediaType } from '@vitae/core/document/document';
import { documentText } from '@vitae/core/document/document-text';
import { openDocument } from '@vitae/core/document/open-document';
import { evaluate } from '@vitae/core/evaluation/evaluate';
import type { EvaluationSource } from '@vitae/core/evaluation/evaluation-input';
import type { ModelAnswer } from '@vitae/core/model/answers';
import { evaluateWithAnswers } from '@vitae/core/model/evaluate-with-answers';
import { sentParts } from '@vitae/core/model/sent-parts';
import { readPosting } from '@vitae/core/posting/read-posting';
import type { Posting, Requirement } from '@vitae/core/posting/requirement';
import { checkReadability } from '@vitae/core/readability/check-readability';
import { inspectFile } from '@vitae/core/readability/inspect-file';
import type { Examination } from '@vitae/core/readability/machine-view';
import { viewReading } from '@vitae/core/readability/view-reading';
import { readResume, traceReading } from '@vitae/core/reading/read-resume';
import { AppError } from '@vitae/core/shared/app-error';
import type { ExamineInput, ReadInput } from './reader-pool.ts';

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
  return openDocument(await bytesOf(input), { fileName: input.fileName, pdf });
}

/** pdf.js refuses a Buffer; the same memory seen as plain bytes will do. */
async function bytesOf(input: ReadInput): Promise<Uint8Array> {
  const bytes = input.bytes ?? (await readBytes(input.path));
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new AppError('FILE_MISSING', 'The file could not be read from the disk. Upload it again.', { cause });
  }
}

interface StoredSource {
  readonly document: string;
  readonly reading: string;
  readonly requirements: readonly Requirement[];
  readonly asOf: string;
}

function parsed({ document, reading, requirements, asOf }: StoredSource): EvaluationSource {
  return { document: JSON.parse(document), reading: JSON.parse(reading), requirements, asOf };
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
  examine: async (input: ExamineInput): Promise<string> => {
    const document: Document = input.document === undefined ? await open(input) : JSON.parse(input.document);
    const facts = await inspectFile(await bytesOf(input), { fileName: input.fileName, pdf });
    const subject = { document, trace: traceReading(document), facts };
    const examination: Examination = { view: viewReading(subject, input.part), findings: checkReadability(subject) };
    return JSON.stringify(examination);
  },
  evaluate: (input: StoredSource): string => JSON.stringify(evaluate(parsed(input))),
  sentParts: (input: StoredSource): string[] => sentParts(parsed(input)),
  judgeAnswers: (input: StoredSource & { answers: ModelAnswer[] }): string =>
    JSON.stringify(evaluateWithAnswers({ ...parsed(input), answers: input.answers })),
  readPosting: (input: { text: string }): Posting => readPosting(input.text),
  readText: async (input: ReadInput): Promise<string> => documentText(await open(input)),
};
