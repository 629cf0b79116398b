import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { movedTerms } from '@vitae/core/screening/what-moved';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { findScreeningSettings } from '@vitae/db/queries/screenings/find-settings';
import { findEarlierRubric, listMoves as listMoveRows, type MovedRow } from '@vitae/db/queries/screenings/list-moves';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { present } from '../present.ts';
import { identityOf } from './candidate-identity.ts';
import type { ListMoves, MovePage, MoveRow } from './schemas.ts';

/** Who moved since the rubric before this one, by how much and why; the largest moves first. Throws NOT_FOUND. */
export async function listMoves({ deps, actor }: Context, input: ListMoves): Promise<MovePage> {
  const { workspaceId } = actor;
  const { postingId, page, pageSize } = input;
  const posting = await findPosting(deps.database, workspaceId, postingId);
  if (!posting) throw notFound('posting');
  const { id: rubricId, version: toVersion } = posting.rubric;
  const earlier = await findEarlierRubric(deps.database, { workspaceId, postingId, rubricId });
  if (!earlier) return { items: [], total: 0, page, pageSize, toVersion };
  const [rows, { blind }] = await Promise.all([
    listMoveRows(deps.database, { workspaceId, before: earlier.id, after: rubricId, page, pageSize }),
    findScreeningSettings(deps.database, workspaceId, postingId),
  ]);
  const items = rows.map((row) => moveRow(row, blind));
  return { items, total: rows[0]?.total ?? 0, page, pageSize, fromVersion: earlier.version, toVersion };
}

function moveRow(moved: MovedRow, blind: boolean): MoveRow {
  const { row } = identityOf(moved, { blind, revealed: moved.revealed, number: moved.candidateNumber });
  const { cvId, evaluationId, fileName, rankBefore, rankAfter, scoreBefore, scoreAfter } = row;
  const terms = movedTerms(verdictsOf(row.resultBefore), verdictsOf(row.resultAfter));
  return {
    cvId,
    evaluationId,
    fileName,
    ...present({ name: row.name ?? null }),
    rankBefore,
    rankAfter,
    scoreBefore,
    scoreAfter,
    terms,
  };
}

/** The evaluator wrote it. */
function verdictsOf(result: string): Evaluation['verdicts'] {
  const evaluation: Evaluation = JSON.parse(result);
  return evaluation.verdicts;
}
