import { readCv } from '../../services/cv/read-cv.ts';
import { readCvTask } from '../definitions/read-cv.ts';
import { handle } from '../handle.ts';

export const readCvHandler = handle(readCvTask, (deps, { workspaceId, cvId }, run) =>
  readCv({ deps, actor: { kind: 'system', workspaceId } }, { id: cvId }, run),
);
