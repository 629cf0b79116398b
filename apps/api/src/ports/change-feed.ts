/** One event as it left the database: `payload` is the JSON that the notifying transaction wrote. */
export type ChangeListener = (payload: string) => void;

/**
 * Committed changes of all workspaces, from every process that shares the database. Delivery is best effort: whoever
 * misses an event reads the row again.
 */
export interface ChangeFeed {
  /** Resolves once events arrive; the answer stops them. */
  listen(listener: ChangeListener): Promise<() => Promise<void>>;
}
