import { listEvaluations } from '@vitae/db/queries/evaluations/list-evaluations';
import type { Context } from '../context.ts';
import { cvEvaluation } from './internal.ts';
import type { CvEvaluationPage, ListCvEvaluations } from './schemas.ts';

const pageSize = 20;

export async function listCvEvaluations(
  { deps, actor }: Context,
  { page }: ListCvEvaluations,
): Promise<CvEvaluationPage> {
  const { rows, total } = await listEvaluations(deps.database, {
    workspaceId: actor.workspaceId,
    page,
    pageSize,
    sort: 'createdAt',
    direction: 'descending',
    withResult: true,
  });
  return { items: rows.map(cvEvaluation), total, page, pageSize };
}
