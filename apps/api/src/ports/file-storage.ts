import type { Readable } from 'node:stream';

export interface StoredFile {
  /** Opaque; made from the workspace and the content's hash, so the same content has the same key. */
  readonly key: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly byteSize: number;
}

export type ListedFile = Pick<StoredFile, 'key' | 'sha256'> & { readonly workspaceId: string };

/**
 * Keeps files under the hash of their content. A file is there whole or not at all: it is written under a temporary
 * name, flushed to the disk and then renamed, so a killed process or a client that goes away leaves nothing behind.
 */
export interface FileStorage {
  /** Reads `bytes` to the end, holding only one chunk in memory. When `bytes` throws, nothing is kept and it throws the same. */
  put(workspaceId: string, bytes: AsyncIterable<Uint8Array>): Promise<StoredFile>;
  /** Throws AppError FILE_MISSING. */
  open(key: string): Promise<Readable>;
  /** Where the file lies on this machine, or null when the storage is elsewhere. */
  path(key: string): string | null;
  key(workspaceId: string, sha256: string): string;
  /** Files that were put before this moment and not again since. */
  listOlder(before: Date): AsyncIterable<ListedFile>;
  /** Removes a file unless it was put again after this moment. One that is not there is not an error. */
  removeOlder(key: string, before: Date): Promise<void>;
  /** Throws with the reason when files cannot be written now. */
  check(): Promise<void>;
}
