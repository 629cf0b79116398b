import { createServer, type Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { prepareDatabaseTemplate, type TemplateServer } from './database-template.ts';
import { preparePgliteSnapshot } from './pglite-snapshot.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL of one's own to test on (TEST_DATABASE_URL); empty to start the packaged one. */
    testDatabaseUrl: string;
    /** Where a test process asks for what databases are cloned from. */
    testDatabaseDesk: string;
  }
}

/**
 * One server and one migrated template serve the whole run, made when the first test asks: a run of pure tests starts
 * nothing. Test processes ask over loopback, since vitest shares only plain values with them.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ownUrl = project.getProvidedContext().testDatabaseUrl;
  let template: Promise<TemplateServer> | undefined;
  let snapshot: Promise<{ path: string; remove(): void }> | undefined;
  const answers: Readonly<Record<string, () => Promise<unknown>>> = {
    '/template': async () => {
      template ??= prepareDatabaseTemplate(ownUrl);
      const { adminUrl, name } = await template;
      return { adminUrl, name };
    },
    '/pglite': async () => {
      snapshot ??= preparePgliteSnapshot();
      return { path: (await snapshot).path };
    },
  };
  const desk = createServer((request, response) => {
    const answer = answers[request.url ?? ''] ?? (() => Promise.reject(new Error('No such thing at the test desk.')));
    answer().then(
      (value) => response.end(JSON.stringify(value)),
      (error: unknown) => {
        response.statusCode = 500;
        response.end(error instanceof Error ? (error.stack ?? error.message) : String(error));
      },
    );
  });
  project.provide('testDatabaseDesk', await listen(desk));
  return async () => {
    desk.closeAllConnections();
    desk.close();
    // A failure to prepare has been told to the test that asked.
    await template?.then((server) => server.stop()).catch(() => {});
    await snapshot?.then((file) => file.remove()).catch(() => {});
  };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the desk has no TCP address'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}
