import { documentText } from '@vitae/core/document/document-text';
import type { TellProgress } from './messages.ts';
import { createScanReader } from './ocr/create-scan-reader.ts';
import { answerOf, openFile, type ReadAnswer } from './open-file.ts';
import type { ReadInput } from './reader-pool.ts';

/** What a process for scans can do: reading, with eyes. */
export const work = {
  read: async (input: ReadInput, tell: TellProgress): Promise<ReadAnswer> =>
    answerOf(await openFile(input, createScanReader(tell))),
  readText: async (input: ReadInput, tell: TellProgress): Promise<string> =>
    documentText(await openFile(input, createScanReader(tell))),
};
