import type { Failure } from '@vitae/core/shared/app-error';
import type { CvId } from '@vitae/core/shared/ids';
import { failReading } from '@vitae/db/queries/cvs/fail-reading';
import type { Context } from '../context.ts';

/** Records why a CV could not be read, on it and on the evaluations that waited for it. */
export async function failCv({ deps, actor }: Context, id: CvId, failure: Failure): Promise<void> {
  const { workspaceId } = actor;
  const wrote = await deps.database.transaction((transaction) =>
    failReading(transaction, { workspaceId, id, failure }),
  );
  if (wrote) deps.log.info({ cvId: id, code: failure.code }, 'CV could not be read');
}
