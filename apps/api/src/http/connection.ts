import type { Readable } from 'node:stream';

/** What a server knows of a request beside the Request itself; all of it is optional. */
export interface Connection {
  /** The peer's address. */
  readonly remoteAddress?: string | undefined;
  /** The body as Node's own stream, where there is one: uploads then skip two conversions. */
  readonly body?: Readable | undefined;
}
