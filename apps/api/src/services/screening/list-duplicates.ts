import { setImmediate as letOthersGoOn } from 'node:timers/promises';
import { type ComparedCv, type NearDuplicate, searchNearDuplicates } from '@vitae/core/screening/near-duplicates';
import { CvId } from '@vitae/core/shared/ids';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { listDismissals, sortedPair } from '@vitae/db/queries/screenings/duplicate-dismissals';
import { listFingerprints } from '@vitae/db/queries/screenings/list-fingerprints';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { DuplicateList, ScreeningRef } from './schemas.ts';

/** Candidates of a screening that may be one person, without the pairs that somebody dismissed. Throws NOT_FOUND. */
export async function listDuplicates({ deps, actor }: Context, { postingId }: ScreeningRef): Promise<DuplicateList> {
  const { workspaceId } = actor;
  const posting = await findPosting(deps.database, workspaceId, postingId);
  if (!posting) throw notFound('posting');
  const [rows, dismissals] = await Promise.all([
    listFingerprints(deps.database, workspaceId, posting.rubric.id),
    listDismissals(deps.database, workspaceId),
  ]);
  const dismissed = new Set(dismissals.map(({ cvId, otherCvId }) => `${cvId} ${otherCvId}`));
  const found = await search(
    rows.map(({ cvId, sha256, content }) => ({ id: cvId, sha256, ...(content && { fingerprint: content }) })),
  );
  const pairs = found.flatMap(({ ids: [one, other], reasons, likeness }) => {
    const cvIds: [CvId, CvId] = [CvId.parse(one), CvId.parse(other)];
    const pair = sortedPair({ cvId: cvIds[0], otherCvId: cvIds[1] });
    if (dismissed.has(`${pair.cvId} ${pair.otherCvId}`)) return [];
    return [{ cvIds, reasons: [...reasons], ...(likeness !== undefined && { likeness }) }];
  });
  return { pairs };
}

/** Step by step: thousands of CVs would keep all other requests waiting. */
async function search(cvs: readonly ComparedCv[]): Promise<NearDuplicate[]> {
  const steps = searchNearDuplicates(cvs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await letOthersGoOn();
  }
}
