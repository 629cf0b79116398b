import { countDecisions } from '@vitae/db/queries/decisions/count-decisions';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { countStages } from '@vitae/db/queries/screenings/count-stages';
import { findScreeningSettings } from '@vitae/db/queries/screenings/find-settings';
import { countMissingCvs } from '@vitae/db/queries/screenings/list-missing-cvs';
import { findEarlierRubric } from '@vitae/db/queries/screenings/list-moves';
import { countOutdatedCvs } from '@vitae/db/queries/screenings/list-screened-cvs';
import { countOutdatedBySkills } from '@vitae/db/queries/skills/outdated-by-skills';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { present } from '../present.ts';
import { estimateMs } from './estimate.data.ts';
import type { Screening, ScreeningRef } from './schemas.ts';

/** How far a screening is, and how it is reviewed. Throws NOT_FOUND. */
export async function getScreening({ deps, actor }: Context, { postingId }: ScreeningRef): Promise<Screening> {
  const { workspaceId } = actor;
  const { database } = deps;
  const posting = await findPosting(database, workspaceId, postingId);
  if (!posting) throw notFound('posting');
  const rubricId = posting.rubric.id;
  const ofRubric = { workspaceId, postingId, rubricId };
  // A first version has no earlier one.
  const isFirst = posting.rubric.version === 1;
  const [stages, outdated, skillsOutdated, missing, settings, decided, earlier] = await Promise.all([
    countStages(database, workspaceId, rubricId),
    isFirst ? 0 : countOutdatedCvs(database, ofRubric),
    countOutdatedBySkills(database, { workspaceId, rubricId }),
    countMissingCvs(database, workspaceId, postingId),
    findScreeningSettings(database, workspaceId, postingId),
    countDecisions(database, ofRubric),
    isFirst ? null : findEarlierRubric(database, ofRubric),
  ]);
  const counts = { pending: 0, reading: 0, evaluating: 0, completed: 0, failed: 0, cancelled: 0 };
  for (const { stage, count } of stages) counts[stage] = count;
  const decisions = { shortlist: 0, hold: 0, reject: 0 };
  for (const { kind, count } of decided) decisions[kind] = count;
  const { blind, takesNewCvs, changedAt, changedBy } = settings;
  return {
    posting: { id: posting.id, title: posting.title },
    rubric: posting.rubric,
    counts,
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    outdated,
    skillsOutdated,
    missing,
    estimatedMs: estimateMs(outdated + skillsOutdated > 0 ? outdated + skillsOutdated : missing),
    settings: { blind, takesNewCvs, ...present({ changedAt: changedAt?.toISOString() ?? null, changedBy }) },
    decisions,
    ...(earlier && { comparedVersion: earlier.version }),
  };
}
