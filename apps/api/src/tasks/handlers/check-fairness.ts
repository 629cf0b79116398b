import { checkFairness } from '../../services/fairness/check-fairness.ts';
import { checkFairnessTask } from '../definitions/check-fairness.ts';
import { handle } from '../handle.ts';

export const checkFairnessHandler = handle(checkFairnessTask, (deps, { workspaceId, checkId }, run) =>
  checkFairness({ deps, actor: { kind: 'system', workspaceId } }, { id: checkId }, run),
);
