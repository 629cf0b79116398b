import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { askDesk } from '@vitae/db/testing/create-test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientsOf, openEngine } from './open-engine.ts';

const child = fileURLToPath(new URL('engine-child.ts', import.meta.url));
let folder = '';
let template = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-kill-'));
  template = (await askDesk<{ path: string }>('/pglite')).path;
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Uploads until `count` CVs are acknowledged, then `kill -9` in the middle of the next ones. */
const uploadAndKill = async (round: number, count: number): Promise<string[]> => {
  const engine = spawn(process.execPath, [child, join(folder, 'data'), template, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: engine.stdout })) {
    if (line !== 'ready') acknowledged.push(line);
    if (acknowledged.length === count) engine.kill('SIGKILL');
  }
  return acknowledged;
};

test('after kill -9 everything acknowledged is there, and what was under way is finished, each once', async () => {
  const acknowledged: string[] = [];
  for (const [round, count] of [7, 1, 12].entries()) acknowledged.push(...(await uploadAndKill(round, count)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(20);

  const { engine, client: visitor } = await openEngine({ folder: join(folder, 'data'), template });
  const account = { email: 'hanna@example.com', password: 'a long enough password' };
  const { client } = clientsOf(engine, (await visitor.auth.logIn.mutate(account)).token);
  const rows = async () => (await client.cv.list.query({ pageSize: 100 })).items;
  await expect
    .poll(async () => [...new Set((await rows()).map(({ stage }) => stage))], { timeout: 60_000 })
    .toEqual(['read']);
  const all = await rows();
  expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
  // One row a file: an upload that was written but not acknowledged counts once too.
  expect(new Set(all.map(({ fileName }) => fileName)).size).toBe(all.length);
  for (const { email, fileName } of all) expect(email).toBe(fileName.replace('.txt', '@example.com'));
  await engine.close();
}, 120_000);
