import { applyCorrections } from '@vitae/core/correction/apply-corrections';
import type { Document } from '@vitae/core/document/document';
import type { Reading } from '@vitae/core/reading/reading';
import type { CorrectionRecord } from '@vitae/db/queries/cvs/list-corrections';
import { standing, toCorrection } from './corrected-reading.ts';
import type { CorrectionView } from './schemas.ts';

/** Where values stand is not asked here, so no words are needed. */
const noWords: Document = { kind: 'flow', mediaType: 'text/plain', hidden: [], blocks: [] };

/** What has become of each correction of a CV: those that stand first, then the undone ones. */
export function correctionViews(read: Reading, records: readonly CorrectionRecord[]): CorrectionView[] {
  const { outcomes } = applyCorrections(noWords, read, standing(records));
  return records.map((record): CorrectionView => {
    const { path, at, ...correction } = toCorrection(record);
    const outcome = outcomes.find((each) => each.correction.id === record.id);
    return {
      ...correction,
      field: path.filter((step) => typeof step === 'string').join('/'),
      state: outcome?.state ?? 'undone',
      pointers: [...(outcome?.pointers ?? [])],
      at,
      ...(record.undoneAt !== null &&
        record.undoneBy !== null && {
          undone: { by: record.undoneBy, at: record.undoneAt.toISOString() },
        }),
    };
  });
}
