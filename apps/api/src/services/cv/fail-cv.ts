import type { Failure } from '@vitae/core/shared/app-error';
import type { CvId } from '@vitae/core/shared/ids';
import { failReading } from '@vitae/db/queries/cvs/fail-reading';
import { announce } from '../change/announce.ts';
import type { Context } from '../context.ts';

/** Records why a CV could not be read, on it and on the evaluations that waited for it. */
export async function failCv({ deps, actor }: Context, id: CvId, failure: Failure): Promise<void> {
  const { workspaceId } = actor;
  await deps.database.transaction(async (transaction) => {
    const evaluations = await failReading(transaction, { workspaceId, id, failure });
    if (!evaluations) return;
    deps.log.info({ cvId: id, code: failure.code }, 'CV could not be read');
    await announce(transaction, workspaceId, [
      { kind: 'cv', id, stage: 'failed' },
      ...evaluations.map((one) => ({
        kind: 'evaluation' as const,
        id: one.id,
        stage: 'failed',
        cvId: id,
        postingId: one.postingId,
      })),
    ]);
  });
}
