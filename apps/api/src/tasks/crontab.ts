import { purgeDeletedTask } from './definitions/purge-deleted.ts';

/** For graphile-worker: purging at a quiet hour (UTC). */
export const crontab = `17 3 * * * ${purgeDeletedTask.name}`;
