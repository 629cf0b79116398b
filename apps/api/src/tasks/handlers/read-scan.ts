import { readScan } from '../../services/cv/read-cv.ts';
import { readScanTask } from '../definitions/read-scan.ts';
import { handle } from '../handle.ts';

export const readScanHandler = handle(readScanTask, (deps, { workspaceId, cvId }, run) =>
  readScan({ deps, actor: { kind: 'system', workspaceId } }, { id: cvId }, run),
);
