import { applyCorrections, type Corrected } from '@vitae/core/correction/apply-corrections';
import type { Correction } from '@vitae/core/correction/correction';
import type { Document } from '@vitae/core/document/document';
import type { Reading } from '@vitae/core/reading/reading';
import type { CorrectionRecord } from '@vitae/db/queries/cvs/list-corrections';

/** A stored correction as the domain knows it. */
export function toCorrection({ id, kind, path, before, beforeAt, after, by, createdAt }: CorrectionRecord): Correction {
  return {
    id,
    kind,
    path,
    ...(before !== null && { before }),
    ...(beforeAt !== null && { beforeAt }),
    ...(after !== null && { after }),
    by,
    at: createdAt.toISOString(),
  };
}

export const standing = (records: readonly CorrectionRecord[]): Correction[] =>
  records.filter((record) => record.undoneAt === null).map(toCorrection);

/** What the reader read, with the corrections that stand. Both texts are as they were stored. */
export function correctReading(
  stored: { readonly document: string; readonly reading: string },
  corrections: readonly Correction[],
): Corrected & { readonly read: Reading } {
  const document: Document = JSON.parse(stored.document);
  const read: Reading = JSON.parse(stored.reading);
  return { ...applyCorrections(document, read, corrections), read };
}
