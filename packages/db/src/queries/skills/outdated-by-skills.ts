import type { CvId, EvaluationId, RubricId, WorkspaceId } from '@vitae/core/shared/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { rawRows } from '../../raw-rows.ts';

interface OfRubric {
  readonly workspaceId: WorkspaceId;
  readonly rubricId: RubricId;
}

/**
 * Completed evaluations of a rubric that were made with other skills than the workspace has now: an evaluation names its
 * skills at the end of its evaluator's version, and without own skills nothing.
 */
const isOutdated = ({ workspaceId, rubricId }: OfRubric): SQL => sql`
  evaluations.workspace_id = ${workspaceId} and evaluations.rubric_id = ${rubricId} and evaluations.stage = 'completed'
  and coalesce(substring(evaluations.evaluator_version from '[+]skills-(.*)$'), '') <>
    coalesce((select version from workspace_vocabularies where workspace_id = ${workspaceId}), '')`;

export async function countOutdatedBySkills(database: Database, rubric: OfRubric): Promise<number> {
  const [row] = await rawRows<{ count: number }>(
    database,
    sql`
      select count(*)::int as count from evaluations
      join cvs on cvs.id = evaluations.cv_id and cvs.deleted_at is null
      where ${isOutdated(rubric)}`,
    'count_outdated_by_skills',
  );
  return row?.count ?? 0;
}

/** `completed → pending` for those, of all CVs or of one; answers their ids. */
export async function renewOutdatedBySkills(
  transaction: Database,
  rubric: OfRubric,
  cvId?: CvId,
): Promise<EvaluationId[]> {
  const ofCv = cvId === undefined ? sql`true` : sql`evaluations.cv_id = ${cvId}`;
  const rows = await rawRows<{ id: EvaluationId }>(
    transaction,
    sql`
      update evaluations set stage = 'pending', score = null, result = null, verdicts = null, completed_at = null
      from cvs
      where cvs.id = evaluations.cv_id and cvs.deleted_at is null and cvs.stage = 'read' and ${ofCv}
        and ${isOutdated(rubric)}
      returning evaluations.id`,
  );
  return rows.map((row) => row.id);
}
