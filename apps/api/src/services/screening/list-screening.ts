import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { listRanked, type RankedRow } from '@vitae/db/queries/screenings/list-ranked';
import type { Context } from '../context.ts';
import { failureField } from '../failure.ts';
import { notFound } from '../not-found.ts';
import { present } from '../present.ts';
import type { ListScreening, ScreeningPage, ScreeningRow } from './schemas.ts';

/** The CVs of a screening under the current rubric, best first. Throws NOT_FOUND. */
export async function listScreening({ deps, actor }: Context, input: ListScreening): Promise<ScreeningPage> {
  const { page, pageSize } = input;
  const posting = await findPosting(deps.database, actor.workspaceId, input.postingId);
  if (!posting) throw notFound('posting');
  const request = {
    workspaceId: actor.workspaceId,
    rubricId: posting.rubric.id,
    filters: input.filters ?? [],
    minimumScore: input.minimumScore,
    search: input.search,
    pageSize,
  };
  const rows = await listRanked(deps.database, { ...request, page });
  // Past the last page no row is there to carry the total.
  const first = rows[0] ?? (page > 1 ? (await listRanked(deps.database, { ...request, page: 1 }))[0] : undefined);
  return { items: rows.map(screeningRow), total: first?.total ?? 0, page, pageSize };
}

function screeningRow(row: RankedRow): ScreeningRow {
  return {
    evaluationId: row.evaluationId,
    cvId: row.cvId,
    fileName: row.fileName,
    cvStage: row.cvStage,
    warningCount: row.warningCount,
    stage: row.stage,
    ...failureField(row),
    ...present({
      rank: row.rank,
      name: row.name,
      headline: row.headline,
      years: row.years,
      language: row.language,
      score: row.score,
    }),
    verdicts: Object.entries(row.verdicts ?? {}).map(([requirementId, verdict]) => ({ requirementId, verdict })),
  };
}
