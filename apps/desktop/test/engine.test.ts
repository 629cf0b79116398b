import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toAppError } from '@vitae/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDatabaseTemplate } from '../src/engine/database-template.ts';
import { clientsOf, openEngine } from './open-engine.ts';

const cv = `Hanna Lindqvist
Senior Accountant
hanna.lindqvist@example.com

Experience
Senior Accountant, Norrland Timber AB, 03/2018 - present
- Prepared consolidated financial statements under IFRS

Skills
IFRS, SAP, Excel
`;
const posting = 'Senior Accountant\n\nRequirements\n- IFRS\n- Haskell\n';
const account = { email: 'hanna@example.com', password: 'a long enough password' };

let folder = '';
let template = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-desktop-'));
  template = join(folder, 'template.tar.gz');
  await makeDatabaseTemplate(template);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('register, upload, posting, evaluated: the whole application in one process, told live, and there after reopening', async () => {
  const folders = { folder: join(folder, 'journey'), template };
  const first = await openEngine(folders);
  const { token } = await first.client.auth.register.mutate(account);
  const { client, files } = clientsOf(first.engine, token);
  const stages: string[] = [];
  const stream = client.change.onChange.subscribe(undefined, {
    onData: ({ data }) => stages.push(`${data.kind} ${data.stage ?? ''}`.trim()),
  });

  const uploaded = await files.uploadCv(new File([cv], 'hanna.txt'));
  if (uploaded.status === 'refused') throw new Error(uploaded.error.message);
  const { id: postingId } = await client.posting.create.mutate({ text: posting });
  const { id } = await client.evaluation.create.mutate({ cvId: uploaded.cv.id, postingId });
  await expect
    .poll(async () => (await client.evaluation.get.query({ id })).stage, { timeout: 15_000 })
    .toBe('completed');

  const evaluated = await client.evaluation.get.query({ id });
  const verdicts = new Map(evaluated.result?.verdicts.map(({ requirement, verdict }) => [requirement, verdict]));
  expect([verdicts.get('IFRS'), verdicts.get('Haskell')]).toEqual(['met', 'not_shown']);
  expect(evaluated.cv).toMatchObject({ name: 'Hanna Lindqvist', fileName: 'hanna.txt', stage: 'read' });
  await expect.poll(() => stages, { timeout: 15_000 }).toContain('evaluation completed');
  expect((await client.health.get.query()).status).toBe('ok');
  stream.unsubscribe();
  await first.engine.close();

  const second = await openEngine(folders);
  const again = clientsOf(second.engine, token);
  expect(await again.client.evaluation.get.query({ id })).toEqual(evaluated);
  const original = await second.engine.fetch(
    new Request(again.files.cvFileUrl(uploaded.cv.id), { headers: { authorization: `Bearer ${token}` } }),
  );
  expect(await original.text()).toBe(cv);
  await second.engine.close();
}, 60_000);

test('a folder that is open is not opened twice, and says by whom', async () => {
  const folders = { folder: join(folder, 'twice'), template };
  const { engine } = await openEngine(folders);
  const error = await openEngine(folders).catch(toAppError);
  expect(error).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining(String(process.pid)) });
  await engine.close();
  await (await openEngine(folders)).engine.close();
}, 60_000);

test('the template is a database without anyone in it', async () => {
  expect((await readFile(template)).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
  const { engine, client } = await openEngine({ folder: join(folder, 'new'), template });
  await expect(client.auth.logIn.mutate(account)).rejects.toThrow();
  await engine.close();
}, 60_000);
