/** Makes ids: UUID version 7, so that rows sort by when they were made. */
export interface Ids {
  next(): string;
}
