import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serveHttp } from '@vitae/api/runtime/serve-http';
import { createClient } from '@vitae/client';
import { askDesk } from '@vitae/db/testing/create-test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEngine } from './open-engine.ts';

const readme = fileURLToPath(new URL('../../../packages/client/README.md', import.meta.url));
/** Below this package, so that the example finds @vitae/client; ignored by git. */
const exampleFolder = fileURLToPath(new URL('../dist/readme/', import.meta.url));
const cv = `Hanna Lindqvist
hanna@example.com

Experience
Accountant, Norrland Timber AB, 03/2018 - present
- Prepared statements under IFRS
`;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-readme-'));
  await mkdir(exampleFolder, { recursive: true });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(exampleFolder, { recursive: true, force: true });
});

/** It stands here because the engine is the smallest whole server: no database server is needed. */
test("the example of the client's README runs as it stands, against a real server", async () => {
  const example = /```ts\n([\s\S]+?)```/.exec(await readFile(readme, 'utf8'))?.[1] ?? '';
  await writeFile(join(exampleFolder, 'example.ts'), example);
  await writeFile(join(folder, 'cv.txt'), cv);
  await writeFile(join(folder, 'posting.txt'), 'Senior Accountant\n\nRequirements\n- IFRS\n- Haskell\n');
  const template = (await askDesk<{ path: string }>('/pglite')).path;
  const { engine } = await openEngine({ folder: join(folder, 'data'), template });
  const server = await serveHttp({
    host: '127.0.0.1',
    port: 0,
    fetch: (request) => engine.fetch(request),
    webFiles: { find: async () => null },
  });
  try {
    const url = `http://127.0.0.1:${server.port}`;
    await createClient({ url }).auth.register.mutate({ email: 'team@example.com', password: 'a long enough password' });
    const { stdout } = await promisify(execFile)(process.execPath, [join(exampleFolder, 'example.ts')], {
      cwd: folder,
      env: { ...process.env, VITAE_URL: url },
      timeout: 40_000,
    });
    expect(stdout.match(/^completed: \d+(\.\d)? out of 100$/gm)).toHaveLength(1);
    expect(stdout).toMatch(/^met IFRS “.*IFRS.*”$/m);
    expect(stdout).toMatch(/^not_shown Haskell$/m);
  } finally {
    await engine.close();
    await server.stop();
  }
}, 60_000);
