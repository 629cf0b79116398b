import { askModel } from '../../services/model-evaluation/ask-model.ts';
import { askModelTask } from '../definitions/ask-model.ts';
import { handle } from '../handle.ts';

export const askModelHandler = handle(askModelTask, (deps, { workspaceId, evaluationId }, run) =>
  askModel({ deps, actor: { kind: 'system', workspaceId } }, { id: evaluationId }, run),
);
