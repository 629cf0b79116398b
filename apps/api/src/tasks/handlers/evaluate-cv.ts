import { evaluateCvs } from '../../services/evaluation/evaluate-cvs.ts';
import { evaluateCvTask } from '../definitions/evaluate-cv.ts';
import { handle } from '../handle.ts';

export const evaluateCvHandler = handle(evaluateCvTask, (deps, { workspaceId, evaluationIds }, run) =>
  evaluateCvs({ deps, actor: { kind: 'system', workspaceId } }, { ids: evaluationIds }, run),
);
