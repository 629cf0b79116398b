import type { Failure } from '@vitae/core/shared/app-error';
import { plainText } from './plain-text.ts';

export interface Failed {
  readonly file: string;
  readonly failure: Failure;
}

/** The files that gave no result, each with its reason in full. */
export const failureLines = (failed: readonly Failed[], of: number): string[] => [
  of === 1 ? 'This file could not be read:' : `${failed.length} of ${of} files could not be read:`,
  ...failed.map(({ file, failure }) => `  ${plainText(file)}: ${failure.message} (${failure.code})`),
];
