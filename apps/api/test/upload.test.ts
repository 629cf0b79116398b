import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UploadAnswer } from '../src/services/cv/schemas.ts';
import { demoFile, formOf, textFile } from './support/make-files.ts';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { bakerCv, nurseCv } from './support/sample-texts.data.ts';
import { newAccount, send, type TestAccount } from './support/test-account.ts';

const megabyte = 1024 * 1024;

async function upload(account: TestAccount, files: readonly File[]) {
  const response = await account.rest('POST', '/api/cvs', formOf('cv', files));
  expect(response.status).toBe(200);
  return UploadAnswer.parse(await response.json()).results;
}

/** Files in storage, whole and temporary ones. */
async function storedFiles(test: TestHost): Promise<string[]> {
  const entries = await readdir(test.storageFolder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe.each(hostKinds)('uploads on %s', (kind) => {
  let test: TestHost;
  let owner: TestAccount;
  beforeAll(async () => {
    test = await openTestHost(kind);
    owner = await newAccount(test);
  });
  afterAll(() => test.close());

  it('takes PDF, DOCX and TXT of one drop, with or without a trailing slash', async () => {
    const files = [
      await demoFile('tobias-okonjo.pdf'),
      await demoFile('saeki-misaki.docx'),
      textFile('n.txt', nurseCv),
    ];
    const results = await upload(owner, files);
    expect(results.map((one) => [one.fileName, one.status, one.cv?.mediaType, one.cv?.stage])).toEqual([
      ['tobias-okonjo.pdf', 'accepted', 'application/pdf', 'pending'],
      [
        'saeki-misaki.docx',
        'accepted',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'pending',
      ],
      ['n.txt', 'accepted', 'text/plain', 'pending'],
    ]);
    const slash = await owner.rest('POST', '/api/cvs/', formOf('cv', [textFile('slash.txt', bakerCv)]));
    expect(slash.status).toBe(200);
  });

  it('recognises the same content in the workspace and not across workspaces', async () => {
    const [account, other] = [await newAccount(test), await newAccount(test)];
    const [first] = await upload(account, [textFile('a.txt', nurseCv)]);
    const [again, twin] = await upload(account, [textFile('b.txt', nurseCv), textFile('c.txt', nurseCv)]);
    expect([again?.status, twin?.status]).toEqual(['duplicate', 'duplicate']);
    expect(again?.cv).toMatchObject({ id: first?.cv?.id, fileName: 'a.txt' });
    const [elsewhere] = await upload(other, [textFile('a.txt', nurseCv)]);
    expect(elsewhere?.status).toBe('accepted');
    expect(elsewhere?.cv?.id).not.toBe(first?.cv?.id);
  });

  it('takes a deleted CV that is uploaded again as new', async () => {
    const account = await newAccount(test);
    const [first] = await upload(account, [textFile('a.txt', nurseCv)]);
    const id = first?.cv?.id ?? '';
    await account.trpc.cv.delete.mutate({ ids: [id] });
    const [again] = await upload(account, [textFile('back.txt', nurseCv)]);
    expect(again).toMatchObject({ status: 'accepted', cv: { id, fileName: 'back.txt' } });
  });

  it('refuses each bad file with its own reason and goes on with the others', async () => {
    const account = await newAccount(test);
    const before = await storedFiles(test);
    const results = await upload(account, [
      new File([], 'empty.pdf'),
      textFile('moving.pdf', 'GIF89a'),
      textFile('moving.gif', 'GIF89a'),
      textFile('words.docx', nurseCv),
      new File([new Uint8Array(5000)], 'zeros.bin'),
      new File(['%PDF-1.7\n', new Uint8Array(10 * megabyte)], 'large.pdf'),
      textFile('good.txt', `${nurseCv}\nOne of a drop with faults.`),
    ]);
    expect(results.map((one) => [one.fileName, one.status, one.error?.code])).toEqual([
      ['empty.pdf', 'refused', 'FILE_EMPTY'],
      ['moving.pdf', 'refused', 'FILE_MISLABELLED'],
      ['moving.gif', 'refused', 'FILE_TYPE_UNSUPPORTED'],
      ['words.docx', 'refused', 'FILE_MISLABELLED'],
      ['zeros.bin', 'refused', 'FILE_TYPE_UNSUPPORTED'],
      ['large.pdf', 'refused', 'FILE_TOO_LARGE'],
      ['good.txt', 'accepted', undefined],
    ]);
    expect((await storedFiles(test)).length).toBe(before.length + 1);
    expect((await account.trpc.cv.list.query({})).total).toBe(1);
  });

  it('takes a file of exactly the limit', async () => {
    const head = '%PDF-1.7\n';
    const [result] = await upload(owner, [new File([head, new Uint8Array(10 * megabyte - head.length)], 'full.pdf')]);
    expect(result).toMatchObject({ status: 'accepted', cv: { byteSize: 10 * megabyte } });
  });

  it('keeps only the name of a path and no control characters', async () => {
    const account = await newAccount(test);
    const text = (index: number) => `${bakerCv}\n${index}`;
    const names = ['..\\..\\windows\\cv.txt', 'Lebenslauf Müller – 2026.txt', 'a\u202Etxt.exe.txt', '履歴書.txt'];
    const results = await upload(
      account,
      names.map((name, index) => textFile(name, text(index))),
    );
    expect(results.map((one) => one.cv?.fileName)).toEqual([
      'cv.txt',
      'Lebenslauf Müller – 2026.txt',
      'atxt.exe.txt',
      '履歴書.txt',
    ]);
  });

  it('says what is wrong with a request that holds no files', async () => {
    const wrong = [
      owner.rest('POST', '/api/cvs', { cv: 'words' }),
      owner.rest('POST', '/api/cvs', formOf('other', [textFile('a.txt', nurseCv)])),
      owner.rest('POST', '/api/cvs'),
    ];
    for (const response of await Promise.all(wrong)) {
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: 'VALIDATION' } });
    }
    const nobody = await send(test, { method: 'POST', path: '/api/cvs', body: formOf('cv', [textFile('a', 'a')]) });
    expect(nobody.status).toBe(401);
  });

  it('leaves nothing of an upload that the client breaks off', async () => {
    const account = await newAccount(test);
    const before = await storedFiles(test);
    const boundary = 'break';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="cv"; filename="half.pdf"\r\n\r\n%PDF-1.7\n`;
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulls += 1;
        if (pulls === 1) controller.enqueue(new TextEncoder().encode(head));
        else if (pulls < 40) controller.enqueue(new Uint8Array(64 * 1024));
        else controller.error(new Error('the client went away'));
      },
    });
    const response = await send(test, {
      method: 'POST',
      path: '/api/cvs',
      body,
      headers: {
        authorization: `Bearer ${account.token}`,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
    });
    expect(response.status).toBe(499);
    expect(await storedFiles(test)).toEqual(before);
    expect((await account.trpc.cv.list.query({})).total).toBe(0);
  });

  it('hands the original back unchanged, and never as a page', async () => {
    const account = await newAccount(test);
    const file = await demoFile('lin-shuyan.pdf');
    const [result] = await upload(account, [new File([file], 'résumé "1".pdf')]);
    const path = `/api/cvs/${result?.cv?.id}/file`;
    const response = await account.rest('GET', path);
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(file.size),
      'content-disposition': `attachment; filename="r_sum_ _1_.pdf"; filename*=UTF-8''r%C3%A9sum%C3%A9%20%221%22.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
    });
    const etag = response.headers.get('etag') ?? '';
    const headers = { authorization: `Bearer ${account.token}`, 'if-none-match': etag };
    expect((await send(test, { path, headers })).status).toBe(304);
  });

  it("gives a stranger neither the file nor the document of somebody's CV", async () => {
    const stranger = await newAccount(test);
    const [result] = await upload(owner, [textFile('mine.txt', `${nurseCv}\nmine`)]);
    for (const part of ['file', 'document']) {
      const path = `/api/cvs/${result?.cv?.id}/${part}`;
      expect((await stranger.rest('GET', path)).status).toBe(404);
      expect((await send(test, { path })).status).toBe(401);
    }
    expect((await stranger.rest('GET', '/api/cvs/not-an-id/file')).status).toBe(400);
  });
});
