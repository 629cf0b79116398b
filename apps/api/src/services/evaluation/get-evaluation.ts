import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { reviewedScore, reviewVerdicts } from '@vitae/core/screening/reviewed-verdicts';
import { findCandidate } from '@vitae/db/queries/candidates/find-candidate';
import { findEvaluation } from '@vitae/db/queries/evaluations/find-evaluation';
import { listOverrides, type OverrideRecord } from '@vitae/db/queries/overrides/list-overrides';
import type { Context } from '../context.ts';
import { cvRow } from '../cv/cv-row.ts';
import { failureField } from '../failure.ts';
import { notFound } from '../not-found.ts';
import { present } from '../present.ts';
import { identityOf } from '../screening/candidate-identity.ts';
import type { VerdictOverride } from '../verdict-override/schemas.ts';
import type { EvaluationDetail, EvaluationRef } from './schemas.ts';

/** An evaluation as its screening's reviewers may see it. Throws NOT_FOUND. */
export async function getEvaluation({ deps, actor }: Context, input: EvaluationRef): Promise<EvaluationDetail> {
  const { workspaceId } = actor;
  const record = await findEvaluation(deps.database, workspaceId, input.id);
  if (!record) throw notFound('evaluation');
  const { rubric, rubricIsCurrent } = record;
  const [postingId, cvId] = [record.posting.id, record.cv.id];
  const [candidate, overrides] = await Promise.all([
    findCandidate(deps.database, { workspaceId, postingId, cvId }),
    listOverrides(deps.database, { workspaceId, postingId, cvIds: [cvId] }),
  ]);
  if (!candidate) throw notFound('evaluation');
  const { blind, number, revealedAt, revealedBy } = candidate;
  const { row, hidden } = identityOf(cvRow(record.cv), { blind, revealed: revealedAt !== null, number });
  const result = record.result === null ? undefined : storedEvaluation(record.result);
  const reviewed = reviewedScore(reviewVerdicts(result?.verdicts ?? [], overrides));
  return {
    id: record.id,
    evaluator: 'local',
    stage: record.stage,
    ...failureField(record),
    ...(record.score !== null && { score: record.score }),
    cv: row,
    candidate: { number, hidden, blind, ...present({ revealedAt: revealedAt?.toISOString() ?? null, revealedBy }) },
    overrides: overrides.map((one) => overrideOf(one, result)),
    ...(reviewed !== undefined && { reviewedScore: reviewed }),
    posting: record.posting,
    // The text may have changed since an earlier rubric: where its requirements stood then means nothing now.
    rubric: rubricIsCurrent
      ? rubric
      : { ...rubric, requirements: rubric.requirements.map(({ source: _, ...requirement }) => requirement) },
    rubricIsCurrent,
    ...(result && { result }),
    createdAt: record.createdAt.toISOString(),
    ...(record.completedAt && { completedAt: record.completedAt.toISOString() }),
  };
}

/** The evaluator wrote it and the procedure's output schema checks it again. */
function storedEvaluation(text: string): Evaluation {
  return JSON.parse(text);
}

function overrideOf(record: OverrideRecord, result: Evaluation | undefined): VerdictOverride {
  const { id, requirementId, requirementText, verdict, reason, by, createdAt } = record;
  const machine = result?.verdicts.find((one) => one.requirementId === requirementId);
  const stands = machine?.requirement === requirementText;
  return { id, requirementId, verdict, reason, at: createdAt.toISOString(), stands, ...present({ by }) };
}
