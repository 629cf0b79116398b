import { Place } from '@vitae/core/document/place';
import { type Reading, ReadingWarning } from '@vitae/core/reading/reading';
import { exportJsonResume } from '@vitae/core/resume/export-json-resume';
import { Resume } from '@vitae/core/resume/resume';
import { z } from 'zod';
import { EntryError } from './entry-error.ts';

/** Where one value of `resume` stands, and how sure the reader is of it. */
const EntryProvenance = z.strictObject({ quote: z.string(), place: Place, confidence: z.number().min(0).max(1) });

/** One file of `vitae read --json`. A public interface: fields are added, never renamed or taken away. */
export const ReadEntry = z.discriminatedUnion('status', [
  z.strictObject({
    file: z.string(),
    status: z.literal('read'),
    warnings: z.array(ReadingWarning),
    resume: Resume,
    /** With --provenance. Keyed by JSON pointer into `resume`. */
    provenance: z.record(z.string(), EntryProvenance).optional(),
  }),
  z.strictObject({
    file: z.string(),
    status: z.literal('failed'),
    error: EntryError,
    warnings: z.array(ReadingWarning),
  }),
]);
export type ReadEntry = z.infer<typeof ReadEntry>;

export const ReadOutput = z.array(ReadEntry);

export const readEntry = (file: string, reading: Reading, options: { provenance: boolean }): ReadEntry => ({
  file,
  status: 'read',
  warnings: reading.warnings,
  resume: exportJsonResume(reading.resume),
  ...(options.provenance ? { provenance: provenanceOf(reading) } : {}),
});

const provenanceOf = ({ provenance }: Reading) =>
  Object.fromEntries(
    Object.entries(provenance).map(([pointer, { quote, place, confidence }]) => [
      pointer,
      { quote, place, confidence },
    ]),
  );
