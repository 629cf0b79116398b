import { listEvaluations as listEvaluationRows } from '@vitae/db/queries/evaluations/list-evaluations';
import type { Context } from '../context.ts';
import { failureField } from '../failure.ts';
import { present } from '../present.ts';
import type { EvaluationPage, ListEvaluations } from './schemas.ts';

export async function listEvaluations({ deps, actor }: Context, input: ListEvaluations): Promise<EvaluationPage> {
  const { rows, total } = await listEvaluationRows(deps.database, { ...input, workspaceId: actor.workspaceId });
  const items = rows.map((row) => ({
    id: row.id,
    cvId: row.cvId,
    fileName: row.fileName,
    postingId: row.postingId,
    postingTitle: row.postingTitle,
    stage: row.stage,
    rubricVersion: row.rubricVersion,
    rubricIsCurrent: row.rubricIsCurrent,
    ...failureField(row),
    ...present({
      cvName: row.cvName,
      score: row.score,
      completedAt: row.completedAt?.toISOString() ?? null,
    }),
    createdAt: row.createdAt.toISOString(),
  }));
  return { items, total, page: input.page, pageSize: input.pageSize };
}
