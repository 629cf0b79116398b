import { evaluatorVersion } from '@vitae/core/evaluation/evaluation';
import { CvId } from '@vitae/core/shared/ids';
import { findFairnessCheck } from '@vitae/db/queries/fairness/fairness-checks';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { listRanked } from '@vitae/db/queries/screenings/list-ranked';
import type { Context } from '../context.ts';
import { failureField } from '../failure.ts';
import { notFound } from '../not-found.ts';
import { present } from '../present.ts';
import { mostCvs } from './limits.data.ts';
import type { Fairness, FairnessCheck, FairnessRef } from './schemas.ts';

/** The newest check of the posting's current rubric, and how far it is. Throws NOT_FOUND. */
export async function getFairness(context: Context, { postingId }: FairnessRef): Promise<Fairness> {
  const { deps, actor } = context;
  const posting = await findPosting(deps.database, actor.workspaceId, postingId);
  if (!posting) throw notFound('posting');
  const { id, title, rubric } = posting;
  const row = await findFairnessCheck(deps.database, actor.workspaceId, rubric.id);
  const check = row ? await shown() : undefined;
  return { posting: { id, title }, rubric, evaluatorVersion, ...(check && { check }) };

  async function shown(): Promise<FairnessCheck | undefined> {
    if (!row) return undefined;
    const subjects = [...new Set((row.rows ?? []).flatMap(({ examples }) => examples.map(({ subject }) => subject)))];
    const candidates = await candidatesOf(subjects);
    return {
      id: row.id,
      stage: row.stage,
      cvs: row.cvIds.length,
      withInvented: row.withInvented,
      total: row.total,
      done: row.done,
      startedBy: row.startedByEmail,
      startedAt: row.startedAt.toISOString(),
      ...failureField(row),
      ...present({
        evaluatorVersion: row.evaluatorVersion,
        completedAt: row.completedAt?.toISOString() ?? null,
        rows:
          row.rows?.map((one) => ({
            ...one,
            examples: one.examples.map((example) => ({
              ...example,
              ...(candidates.get(example.subject) ?? (CvId.safeParse(example.subject).success && gone)),
            })),
          })) ?? null,
      }),
    };
  }

  /** By number, never by name: a check says nothing of who somebody is, blind or not. */
  async function candidatesOf(subjects: readonly string[]) {
    const cvIds = subjects.flatMap((subject) => CvId.safeParse(subject).data ?? []);
    if (cvIds.length === 0) return new Map<string, never>();
    const ofRubric = { workspaceId: actor.workspaceId, postingId, rubricId: rubric.id };
    const page = { filters: [], blind: true, cvIds, page: 1, pageSize: mostCvs };
    const rows = await listRanked(deps.database, { ...ofRubric, ...page });
    return new Map(
      rows.map(
        ({ cvId, candidateNumber, evaluationId }): [string, { subject: string; evaluationId: typeof evaluationId }] => [
          cvId,
          { subject: `Candidate ${candidateNumber}`, evaluationId },
        ],
      ),
    );
  }
}

const gone = { subject: 'A deleted CV' };
