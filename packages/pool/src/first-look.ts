import type { Document } from '@vitae/core/document/document';
import type { ScanReader } from '@vitae/core/document/image/scan-reader';
import { AppError } from '@vitae/core/shared/app-error';
import { openFile } from './open-file.ts';
import type { ReadInput } from './reader-pool.ts';

/**
 * What a reader process, which has no OCR, makes of a file: its answer, and whether pages of it must be looked at as
 * pictures. Without an answer it has no usable text.
 */
export interface FirstLook<Answer> {
  readonly wantsScan: boolean;
  readonly answer?: Answer;
}

/** Opens a file and notes whether it asked for OCR. Throws what opening throws when OCR would not help. */
export async function firstLook<Answer>(
  input: ReadInput,
  take: (document: Document) => Answer,
): Promise<FirstLook<Answer>> {
  let wantsScan = false;
  const scans: ScanReader = {
    readPicture: () => {
      wantsScan = true;
      return Promise.reject(new AppError('FILE_HAS_NO_TEXT', 'This file is a picture.'));
    },
    readPdfPages: () => {
      wantsScan = true;
      return Promise.resolve(new Map());
    },
  };
  try {
    return { answer: take(await openFile(input, scans)), wantsScan };
  } catch (error) {
    if (!wantsScan) throw error;
    return { wantsScan };
  }
}
