import type { PostingRecord } from '@vitae/db/queries/postings/find-posting';
import { findScreeningSettings } from '@vitae/db/queries/screenings/find-settings';
import { listRanked, type RankedRow } from '@vitae/db/queries/screenings/list-ranked';
import type { Context } from '../context.ts';
import { failureField } from '../failure.ts';
import type { PageInput } from '../page.ts';
import { present } from '../present.ts';
import { identityOf } from './candidate-identity.ts';
import { type Reviewed, reviewedScores } from './reviewed-scores.ts';
import type { RankingFilter, ScreeningRow } from './schemas.ts';

/** A page of the ranking under the current rubric, as this screening's reviewers may see it. */
export async function rankedPage(
  context: Context,
  posting: PostingRecord,
  input: RankingFilter & PageInput,
): Promise<{ items: ScreeningRow[]; total: number }> {
  const { deps, actor } = context;
  const { workspaceId } = actor;
  const { blind } = await findScreeningSettings(deps.database, workspaceId, posting.id);
  const request = {
    workspaceId,
    postingId: posting.id,
    rubricId: posting.rubric.id,
    filters: input.filters ?? [],
    minimumScore: input.minimumScore,
    decisions: input.decisions,
    cvIds: input.cvIds,
    search: input.search,
    pageSize: input.pageSize,
    blind,
  };
  const rows = await listRanked(deps.database, { ...request, page: input.page });
  // Past the last page no row is there to carry the total.
  const isPast = rows.length === 0 && input.page > 1;
  const first = rows[0] ?? (isPast ? (await listRanked(deps.database, { ...request, page: 1 }))[0] : undefined);
  const reviewed = await reviewedScores(context, posting.id, rows);
  return { items: rows.map((row) => screeningRow(row, blind, reviewed.get(row.cvId))), total: first?.total ?? 0 };
}

function screeningRow(ranked: RankedRow, blind: boolean, reviewed: Reviewed | undefined): ScreeningRow {
  const { row, hidden } = identityOf(ranked, { blind, revealed: ranked.revealed, number: ranked.candidateNumber });
  return {
    evaluationId: row.evaluationId,
    cvId: row.cvId,
    candidateNumber: row.candidateNumber,
    hidden,
    fileName: row.fileName,
    cvStage: row.cvStage,
    warningCount: row.warningCount,
    stage: row.stage,
    ...failureField(row),
    ...present({
      rank: row.rank,
      name: row.name ?? null,
      email: row.email ?? null,
      headline: row.headline,
      years: row.years,
      language: row.language ?? null,
      score: row.score,
      reviewedScore: reviewed?.score ?? null,
    }),
    verdicts: Object.entries(row.verdicts ?? {}).map(([requirementId, verdict]) => ({ requirementId, verdict })),
    overrides: [...(reviewed?.overrides ?? [])],
    ...decisionField(row),
    noteCount: row.noteCount,
  };
}

function decisionField(row: RankedRow): Pick<ScreeningRow, 'decision'> {
  const { decisionId: id, decision: kind, decisionReason: reason, decidedAt: at, decidedBy: by } = row;
  if (id === null || kind === null || at === null) return {};
  return { decision: { id, kind, reason: reason ?? '', at, ...present({ by }) } };
}
