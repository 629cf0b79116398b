/** Counts attempts by key; the count is shared by all processes of the same database. */
export interface AttemptLimiter {
  /** Takes one attempt. Throws AppError RATE_LIMITED with the seconds to wait when there are none left. */
  consume(key: string): Promise<void>;
  /** Forgets the attempts of the key: called after a success. */
  reset(key: string): Promise<void>;
}
