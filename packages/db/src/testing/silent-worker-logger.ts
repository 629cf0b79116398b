import { Logger } from 'graphile-worker';

/** Graphile Worker reports every start and migration at "info"; a test's output has no use for them. */
export const silentWorkerLogger = new Logger(() => () => {});
