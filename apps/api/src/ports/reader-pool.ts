import type { MediaType } from '@vitae/core/document/document';
import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import type { Posting, Requirement } from '@vitae/core/posting/requirement';
import type { Reading } from '@vitae/core/reading/reading';

export interface FileToRead {
  readonly path?: string;
  readonly bytes?: Uint8Array;
  readonly fileName: string;
}

export interface ReadFile {
  /** Document JSON, kept as text: it is hundreds of kilobytes that nobody here looks into. */
  readonly document: string;
  readonly reading: Reading;
  readonly mediaType: MediaType;
}

export interface CvToEvaluate {
  readonly document: string;
  readonly reading: Reading;
  readonly requirements: readonly Requirement[];
  /** YYYY-MM. */
  readonly asOf: string;
}

interface CallOptions {
  readonly signal?: AbortSignal;
}

/**
 * CPU-bound work in processes of its own. Throws AppError FILE_* and READING_* for what the file itself causes
 * (trying again gives the same), anything else for what passes.
 */
export interface ReaderPool {
  read(file: FileToRead, options?: CallOptions): Promise<ReadFile>;
  evaluate(cv: CvToEvaluate, options?: CallOptions): Promise<Evaluation>;
  readPosting(posting: { readonly text: string }, options?: CallOptions): Promise<Posting>;
}
