import pino from 'pino';
import type { Config } from '../config/config.ts';
import type { Log } from '../ports/log.ts';

/** JSON lines on standard error: standard output is for the person who started us. */
export function createLog(level: Config['logLevel']): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: false }),
  );
}
