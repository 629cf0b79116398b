import { AppError } from '@vitae/core/shared/app-error';
import type { Database } from '@vitae/db/database';
import { logInAttempts } from '@vitae/db/schema/log-in-attempts';
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible';
import type { AttemptLimiter } from '../ports/attempt-limiter.ts';

const attempts = 10;
const windowSeconds = 15 * 60;

/** Ten attempts in fifteen minutes for each key, counted in the database. */
export function createDatabaseAttemptLimiter(database: Database): AttemptLimiter {
  const limiter = new RateLimiterDrizzle({
    storeClient: database,
    schema: logInAttempts,
    points: attempts,
    duration: windowSeconds,
    keyPrefix: 'log-in',
  });
  return {
    consume: async (key) => {
      try {
        await limiter.consume(key);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const minutes = Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
        throw new AppError(
          'RATE_LIMITED',
          `Too many attempts to log in. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
        );
      }
    },
    reset: async (key) => {
      await limiter.delete(key);
    },
  };
}
