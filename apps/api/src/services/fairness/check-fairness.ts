import { evaluatorVersion } from '@vitae/core/evaluation/evaluation';
import type { LabRubric } from '@vitae/core/fairness/judge-variants';
import { type LabFinding, labRows } from '@vitae/core/fairness/run-lab';
import type { FairnessCheckId } from '@vitae/core/shared/ids';
import {
  beginFairnessCheck,
  type CheckBegun,
  findCheckedDocument,
  finishFairnessCheck,
  noteCheckProgress,
} from '@vitae/db/queries/fairness/fairness-checks';
import type { TaskRun } from '../../tasks/task-run.ts';
import type { Context } from '../context.ts';
import { permanentFailure } from '../permanent-failure.ts';
import { inventedCvs } from './invented-cvs.ts';

/**
 * `pending → running → completed | failed`: the background half of a fairness check. CVs go to the pool one after the
 * other, so that people's reading and evaluating is served between them. Safe to run twice: it begins anew.
 */
export async function checkFairness(context: Context, { id }: { id: FairnessCheckId }, run: TaskRun): Promise<void> {
  const { deps, actor } = context;
  const { workspaceId } = actor;
  const begun = await beginFairnessCheck(deps.database, workspaceId, id);
  if (!begun) return;
  try {
    const findings = await judgeAll(context, { id, begun }, run);
    if (!findings) return;
    const ended = { workspaceId, id, completedAt: deps.clock.now() };
    const rows = labRows(findings);
    await finishFairnessCheck(deps.database, ended, {
      stage: 'completed',
      rows,
      evaluatorVersion,
      total: findings.length,
    });
  } catch (error) {
    const failure = permanentFailure(error, run);
    if (!failure) throw error;
    deps.log.info({ checkId: id, code: failure.code }, 'a fairness check failed');
    await finishFairnessCheck(
      deps.database,
      { workspaceId, id, completedAt: deps.clock.now() },
      { stage: 'failed', failureCode: failure.code, failureMessage: failure.message },
    );
  }
}

/** Undefined when it was cancelled. A CV that was deleted meanwhile is left out. */
async function judgeAll(
  { deps, actor }: Context,
  { id, begun }: { readonly id: FairnessCheckId; readonly begun: CheckBegun },
  run: TaskRun,
): Promise<LabFinding[] | undefined> {
  const { workspaceId } = actor;
  const { requirements, posting } = begun;
  const rubric: LabRubric = { requirements, posting, asOf: deps.clock.now().toISOString().slice(0, 7) };
  const signal = run.signal && { signal: run.signal };
  const findings: LabFinding[] = [];
  for (const { label, document } of await subjectsOf()) {
    const found = await document();
    if (found !== null)
      findings.push({ label, judged: await deps.pool.judgeVariants({ document: found, ...rubric }, { ...signal }) });
    if (!(await noteCheckProgress(deps.database, { workspaceId, id, done: findings.length }))) return undefined;
  }
  return findings;

  async function subjectsOf() {
    const own = begun.cvIds.map((cvId) => ({
      label: String(cvId),
      document: () => findCheckedDocument(deps.database, workspaceId, cvId),
    }));
    const invented = begun.withInvented ? await inventedCvs() : [];
    return [
      ...own,
      ...invented.map((cv, index) => ({
        label: `Invented CV ${index + 1}`,
        document: async () => (await deps.pool.read(cv, { ...signal })).document,
      })),
    ];
  }
}
