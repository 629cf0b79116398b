export interface ChangeListener {
  /** One committed change: the JSON that the notifying transaction wrote. */
  onChange(payload: string): void;
  /** The connection was lost and is back: changes in between were missed. */
  onGap(): void;
}

/**
 * Committed changes of all workspaces, from every process that shares the database. Delivery is best effort: whoever
 * misses a change reads the row again.
 */
export interface ChangeFeed {
  /** Resolves once changes arrive. */
  listen(listener: ChangeListener): Promise<void>;
  close(): Promise<void>;
}
