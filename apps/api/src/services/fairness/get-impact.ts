import { impactRatios } from '@vitae/core/fairness/impact-ratio';
import { listSelectable, type Selectable } from '@vitae/db/queries/fairness/candidate-groups';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { GetImpact, Impact } from './schemas.ts';

/** Selection rates by group under the current rubric: sums only, no candidate. Throws NOT_FOUND. */
export async function getImpact({ deps, actor }: Context, input: GetImpact): Promise<Impact> {
  const { workspaceId } = actor;
  const { postingId } = input;
  const posting = await findPosting(deps.database, workspaceId, postingId);
  if (!posting) throw notFound('posting');
  const all = await listSelectable(deps.database, { workspaceId, postingId, rubricId: posting.rubric.id });
  const counts = [...Map.groupBy(all, ({ group }) => group)].map(([group, people]) => ({
    group,
    total: people.length,
    selected: people.filter((one) => isSelected(one, input)).length,
  }));
  const without = counts.find(({ group }) => group === null);
  return {
    rows: impactRatios(counts.flatMap(({ group, ...count }) => (group === null ? [] : [{ group, ...count }]))),
    withoutGroup: without?.total ?? 0,
    selectedWithoutGroup: without?.selected ?? 0,
  };
}

function isSelected({ score, rank, decision }: Selectable, { by, value }: GetImpact): boolean {
  if (by === 'score') return score >= value;
  return by === 'top' ? rank <= value : decision === 'shortlist';
}
