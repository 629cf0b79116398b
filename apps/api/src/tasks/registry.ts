import type { Deps } from '../services/context.ts';
import type { RegisteredTask, TaskHandler } from './handle.ts';
import { askModelHandler } from './handlers/ask-model.ts';
import { checkFairnessHandler } from './handlers/check-fairness.ts';
import { evaluateCvHandler } from './handlers/evaluate-cv.ts';
import { purgeDeletedHandler } from './handlers/purge-deleted.ts';
import { readCvHandler } from './handlers/read-cv.ts';
import { readScanHandler } from './handlers/read-scan.ts';

const registered: readonly RegisteredTask[] = [
  readCvHandler,
  readScanHandler,
  evaluateCvHandler,
  askModelHandler,
  checkFairnessHandler,
  purgeDeletedHandler,
];

/** All tasks by name, for whichever runner the host has. */
export function bindTasks(deps: Deps): Readonly<Record<string, TaskHandler>> {
  return Object.fromEntries(registered.map((task) => [task.name, task.bind(deps)]));
}
