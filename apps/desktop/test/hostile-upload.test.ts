import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveHttp } from '@vitae/api/runtime/serve-http';
import { createClient, createFileClient, toAppError } from '@vitae/client';
import { askDesk } from '@vitae/db/testing/create-test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as hostile from '../../cli/test/files/hostile.ts';
import { textPdf } from '../../cli/test/files/pdf.ts';
import { accountant } from '../../cli/test/files/people.ts';
import { openEngine } from './open-engine.ts';

let folder = '';
let url = '';
let token = '';
let close = async () => {};

/** Over a real port, with the real pool, since it is there that hostile bytes meet the server. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-hostile-'));
  const template = (await askDesk<{ path: string }>('/pglite')).path;
  const { engine } = await openEngine({ folder: join(folder, 'data'), template });
  const server = await serveHttp({
    host: '127.0.0.1',
    port: 0,
    fetch: (request, connection) => engine.fetch(request, connection),
    webFiles: { find: async () => null },
  });
  url = `http://127.0.0.1:${server.port}`;
  const account = { email: 'team@example.com', password: 'a long enough password' };
  ({ token } = await createClient({ url }).auth.register.mutate(account));
  close = async () => {
    await engine.close();
    await server.stop();
  };
}, 60_000);
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

const upload = (name: string, bytes: Uint8Array) =>
  createFileClient({ url, token }).uploadCv(new File([new Uint8Array(bytes)], name));

test('each hostile CV fails with its own reason, at the door or when read, and a good one among them is read', async () => {
  const files: readonly (readonly [name: string, bytes: Uint8Array, ...codes: string[]])[] = [
    ['encrypted.pdf', hostile.encryptedPdf(), 'FILE_ENCRYPTED'],
    ['encrypted.docx', hostile.encryptedDocx(), 'FILE_ENCRYPTED'],
    ['truncated.pdf', hostile.truncatedPdf(), 'FILE_DAMAGED'],
    ['truncated.docx', hostile.truncatedDocx(), 'FILE_DAMAGED'],
    ['picture.pdf', hostile.picture(), 'FILE_HAS_NO_TEXT'],
    ['bomb.docx', await hostile.zipBomb(), 'FILE_EXPANDS_TOO_FAR'],
    ['pages.pdf', hostile.manyPages(), 'FILE_TOO_MANY_PAGES'],
    ['cycle.pdf', hostile.cyclicPageTree(), 'FILE_DAMAGED'],
    ['entities.docx', hostile.entityBomb(), 'FILE_DAMAGED', 'FILE_EXPANDS_TOO_FAR'],
    ['drawing.pdf', hostile.drawingWithoutText(), 'FILE_HAS_NO_TEXT'],
  ];
  const refused: Record<string, string> = {};
  for (const [name, bytes] of files) {
    const result = await upload(name, bytes);
    if (result.status === 'refused') refused[name] = result.error.code;
  }
  const good = await upload('good.pdf', textPdf(accountant));
  expect(good.status).toBe('accepted');

  const client = createClient({ url, token });
  const rows = async () => (await client.cv.list.query({ pageSize: 100 })).items;
  const waiting = async () => (await rows()).filter(({ stage }) => stage === 'pending' || stage === 'reading').length;
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0);
  const read = await rows();
  for (const [name, , ...codes] of files) {
    const code = refused[name] ?? read.find(({ fileName }) => fileName === name)?.failure?.code;
    expect(codes, `${name}: ${code}`).toContain(code);
  }
  expect(read.find(({ fileName }) => fileName === 'good.pdf')).toMatchObject({
    stage: 'read',
    name: 'Hanna Lindqvist',
  });
}, 60_000);

const post = async (body: string) => {
  const response = await fetch(`${url}/api/cvs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=B' },
    body,
  });
  return { status: response.status, answer: JSON.parse(await response.text()) };
};
const part = (fileName: string, content: string) =>
  `--B\r\nContent-Disposition: form-data; name="cv"; filename="${fileName}"\r\n\r\n${content}\r\n`;

test('a posting comes as a PDF too, and a hostile one is refused with its reason', async () => {
  const files = createFileClient({ url, token });
  const codeOf = (name: string, bytes: Uint8Array) =>
    files.readPostingFile(new File([new Uint8Array(bytes)], name)).then(
      () => 'read',
      (thrown) => toAppError(thrown).code,
    );
  const posting = await files.readPostingFile(new File([new Uint8Array(textPdf(['Nurse', 'Triage']))], 'posting.pdf'));
  expect(posting.text.split(/\s+/)).toEqual(['Nurse', 'Triage']);
  expect(await codeOf('encrypted.pdf', hostile.encryptedPdf())).toBe('FILE_ENCRYPTED');
  expect(await codeOf('bomb.docx', await hostile.zipBomb())).toBe('FILE_EXPANDS_TOO_FAR');
  expect(await codeOf('cycle.pdf', hostile.cyclicPageTree())).toBe('FILE_DAMAGED');
});

test('a malformed body is answered in words even while megabytes of it are still coming', async () => {
  const malformed = [
    part('nul\u0000.txt', 'x'.repeat(30_000_000)),
    part('a.txt', 'cut').slice(0, -4),
    '--B\r\nContent-',
  ];
  for (const body of malformed) {
    const { status, answer } = await post(body);
    expect({ status, code: answer.error.code }).toEqual({ status: 400, code: 'VALIDATION' });
  }
});

test('a file name as browsers escape it, or as an attacker writes it, is only a name', async () => {
  const names = ['%22best%22%0D%0Acv.txt', '../../../etc/cron.d/cv.txt', 'C:\\cvs\\cv.txt', '\u202Efdp.txt'];
  const { answer } = await post(`${names.map((name, index) => part(name, `Words ${index}`)).join('')}--B--\r\n`);
  const stored = answer.results.map(({ fileName }: { fileName: string }) => fileName);
  expect(stored).toEqual(['"best" cv.txt', 'cv.txt', 'cv.txt', 'fdp.txt']);
});
