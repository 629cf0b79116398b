import type { TestDatabase } from '@vitae/db/testing/create-test-database';
import type { ReaderPool } from '@vitae/pool/reader-pool';

export interface AppParts {
  readonly database: Pick<TestDatabase, 'url' | 'pool'>;
  readonly readerPool: ReaderPool;
  /** A folder of the test's own for uploaded files. */
  readonly storageFolder: string;
  /** The built web. */
  readonly webFolder: string;
}

export interface RunningApp {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the server's code, which is typed without a browser's globals and therefore apart from these tests
 * (server/tsconfig.json).
 */
export async function startApp(parts: AppParts): Promise<RunningApp> {
  const path = './server/start-app.ts';
  const server: { startApp(given: AppParts): Promise<RunningApp> } = await import(/* @vite-ignore */ path);
  return server.startApp(parts);
}
