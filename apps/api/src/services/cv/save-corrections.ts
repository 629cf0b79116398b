import type { Corrected } from '@vitae/core/correction/apply-corrections';
import type { CvId } from '@vitae/core/shared/ids';
import type { Database } from '@vitae/db/database';
import { saveCorrected } from '@vitae/db/queries/cvs/save-corrected';
import type { Context } from '../context.ts';
import { enqueueEvaluating } from '../evaluation/enqueue-evaluating.ts';
import { summariseReading } from './summarise-reading.ts';

/** Keeps a corrected reading, in the transaction that holds the CV. */
export async function saveCorrections(
  { deps, actor }: Context,
  transaction: Database,
  { id, corrected }: { readonly id: CvId; readonly corrected: Corrected },
): Promise<void> {
  const { workspaceId } = actor;
  const now = deps.clock.now();
  const { name, headline, email, years } = summariseReading(corrected.reading, now);
  const again = await saveCorrected(transaction, {
    id,
    workspaceId,
    correctedAt: now,
    name,
    headline,
    email,
    years,
    corrected: corrected.outcomes.length > 0 ? JSON.stringify(corrected.reading) : null,
  });
  await enqueueEvaluating({ deps, transaction, workspaceId }, again);
}
