import { purgeDeleted } from '../../services/retention/purge-deleted.ts';
import { purgeDeletedTask } from '../definitions/purge-deleted.ts';
import { handle } from '../handle.ts';

export const purgeDeletedHandler = handle(purgeDeletedTask, (deps) => purgeDeleted(deps));
