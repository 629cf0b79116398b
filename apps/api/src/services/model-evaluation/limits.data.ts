import type { BreakerRules } from '@vitae/db/queries/models/model-breakers';
import type { ModelFaultKind } from '../../ports/model-gateway.ts';

/** The breaker of a provider: opens after 5 failures in a row, tries again after 60 s, closes after 3 successes. */
export const breakerRules: BreakerRules = { failures: 5, successes: 3, openMs: 60_000, trialMs: 120_000 };

interface FaultRule {
  /** So many attempts in all within one call of the gateway; 1 means that trying again would not help. */
  readonly attempts: number;
  /** Whether it says that the server has trouble, and not this one request. */
  readonly opensBreaker: boolean;
}

export const faultRules: Readonly<Record<ModelFaultKind, FaultRule>> = {
  connection: { attempts: 3, opensBreaker: true },
  'rate-limited': { attempts: 3, opensBreaker: true },
  server: { attempts: 3, opensBreaker: true },
  // Each attempt may have been charged, and took a minute.
  'timed-out': { attempts: 2, opensBreaker: true },
  // Every further call would be refused alike, until somebody mends the settings (which closes the breaker).
  'key-refused': { attempts: 1, opensBreaker: true },
  'not-found': { attempts: 1, opensBreaker: true },
  // About this question alone: one CV must not close the door to all others.
  'request-refused': { attempts: 1, opensBreaker: false },
};

/** Pauses before the second and third attempt, in milliseconds, when the server names none. */
export const backoffMs: readonly number[] = [500, 2000];

/** A server that asks to wait longer than this is left alone: the task comes back later. */
export const longestWaitMs = 20_000;

/** A model that answers with something else than the JSON asked for is asked so many times in all. */
export const attemptsAtShape = 2;

/** Evaluations that one request may ask a model about. */
export const mostAsked = 1000;
