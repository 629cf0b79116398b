import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoFile, emptyPdf, textFile, zipBomb } from './support/make-files.ts';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { bakerCv, nurseCv } from './support/sample-texts.data.ts';
import { newAccount, type TestAccount } from './support/test-account.ts';
import { uploadFiles, uploadTexts } from './support/upload-texts.ts';

const notFound = { data: { appCode: 'NOT_FOUND' } };

describe.each(hostKinds)('CVs on %s', (kind) => {
  let test: TestHost;
  beforeAll(async () => {
    test = await openTestHost(kind);
  });
  afterAll(() => test.close());

  async function accountWith(...texts: string[]): Promise<{ account: TestAccount; ids: string[] }> {
    const account = await newAccount(test);
    const ids = await uploadTexts(account, texts);
    await test.drain();
    return { account, ids };
  }

  it('reads a CV: what lists show, the whole reading and the document', async () => {
    const { account, ids } = await accountWith(nurseCv);
    const id = ids[0] ?? '';
    const { items } = await account.trpc.cv.list.query({});
    expect(items).toMatchObject([
      { id, stage: 'read', name: 'Marta Lindqvist', email: 'marta.lindqvist@example.com', language: 'en' },
    ]);
    expect(items[0]?.years).toBeGreaterThan(9);
    const detail = await account.trpc.cv.get.query({ id });
    expect(detail.reading?.resume.basics?.name).toBe('Marta Lindqvist');
    expect(detail.readerVersion).toBe(detail.reading?.readerVersion);
    const document = await account.trpc.cv.getDocument.query({ id });
    expect(document.kind).toBe('flow');
    expect(await (await account.rest('GET', `/api/cvs/${id}/document`)).json()).toEqual(document);
  });

  it('reads PDF pages with their words', async () => {
    const account = await newAccount(test);
    const [id = ''] = await uploadFiles(account, [await demoFile('tobias-okonjo.pdf')]);
    await test.drain();
    const document = await account.trpc.cv.getDocument.query({ id });
    expect(document).toMatchObject({ kind: 'paged', mediaType: 'application/pdf' });
    expect((await account.trpc.cv.get.query({ id })).name).toMatch(/Okonjo/i);
  });

  it('records on the row why a file could not be read, and goes on with the others', async () => {
    const account = await newAccount(test);
    const files = [
      new File(['%PDF-1.7\nnothing of a PDF follows'], 'damaged.pdf'),
      zipBomb(),
      emptyPdf(2000),
      emptyPdf(1),
      new File(
        [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), wide('EncryptedPackage')],
        'locked.docx',
      ),
      textFile('good.txt', bakerCv),
    ];
    await uploadFiles(account, files);
    await test.drain();
    const { items } = await account.trpc.cv.list.query({ sort: 'createdAt', direction: 'ascending' });
    expect(items.map((cv) => [cv.fileName, cv.stage, cv.failure?.code])).toEqual([
      ['damaged.pdf', 'failed', 'FILE_DAMAGED'],
      ['bomb.docx', 'failed', 'FILE_EXPANDS_TOO_FAR'],
      ['many-pages.pdf', 'failed', 'FILE_TOO_MANY_PAGES'],
      ['many-pages.pdf', 'failed', 'FILE_HAS_NO_TEXT'],
      ['locked.docx', 'failed', 'FILE_ENCRYPTED'],
      ['good.txt', 'read', undefined],
    ]);
    for (const cv of items) if (cv.failure) expect(cv.failure.message).toMatch(/[.]$/);
  });

  it('pages, sorts, filters and finds', async () => {
    const { account } = await accountWith(nurseCv, bakerCv);
    await uploadFiles(account, [new File(['%PDF-1.7\nbroken'], 'broken.pdf')]);
    await test.drain();
    const names = async (input: Parameters<typeof account.trpc.cv.list.query>[0]) =>
      (await account.trpc.cv.list.query(input)).items.map((cv) => cv.name ?? cv.fileName);
    const [nurse, baker] = ['Marta Lindqvist', 'Tomas Berger'];
    expect(await names({})).toEqual(['broken.pdf', baker, nurse]);
    expect(await names({ sort: 'createdAt', direction: 'ascending' })).toEqual([nurse, baker, 'broken.pdf']);
    expect(await names({ sort: 'name', direction: 'ascending' })).toEqual([nurse, baker, 'broken.pdf']);
    expect(await names({ sort: 'name', direction: 'descending' })).toEqual([baker, nurse, 'broken.pdf']);
    expect(await names({ sort: 'years', direction: 'ascending' })).toEqual([baker, nurse, 'broken.pdf']);
    expect(await names({ stage: 'failed' })).toEqual(['broken.pdf']);
    expect(await names({ search: 'LINDQVIST' })).toEqual([nurse]);
    expect(await names({ search: 'example.com', stage: 'read', sort: 'name' })).toEqual([baker, nurse]);
    expect(await names({ search: '_' })).toEqual([]);
    const second = await account.trpc.cv.list.query({ page: 2, pageSize: 2 });
    expect(second).toMatchObject({ total: 3, page: 2, items: [{ name: nurse }] });
    expect(await account.trpc.cv.list.query({ page: 5, pageSize: 2 })).toMatchObject({ total: 3, items: [] });
  });

  it('deletes and restores, with the evaluations', async () => {
    const { account, ids } = await accountWith(nurseCv, bakerCv);
    const [id = '', other = ''] = ids;
    expect(await account.trpc.cv.delete.mutate({ ids: [id] })).toEqual({ count: 1 });
    expect((await account.trpc.cv.list.query({})).items.map((cv) => cv.id)).toEqual([other]);
    await expect(account.trpc.cv.get.query({ id })).rejects.toMatchObject(notFound);
    await expect(account.trpc.cv.getDocument.query({ id })).rejects.toMatchObject(notFound);
    expect((await account.rest('GET', `/api/cvs/${id}/file`)).status).toBe(404);
    expect(await account.trpc.cv.restore.mutate({ ids: [id] })).toEqual({ count: 1 });
    expect((await account.trpc.cv.list.query({})).total).toBe(2);
    expect((await account.trpc.cv.get.query({ id })).reading).toMatchObject({ resume: {}, provenance: {} });
  });

  it('reads a CV after all that was deleted before it was read, and restored', async () => {
    const account = await newAccount(test);
    const [id = ''] = await uploadTexts(account, [nurseCv]);
    await account.trpc.cv.delete.mutate({ ids: [id] });
    await test.drain();
    await account.trpc.cv.restore.mutate({ ids: [id] });
    expect((await account.trpc.cv.get.query({ id })).stage).toBe('pending');
    await test.drain();
    expect((await account.trpc.cv.get.query({ id })).stage).toBe('read');
  });

  it('reads again on request, and shows the earlier reading meanwhile', async () => {
    const { account, ids } = await accountWith(nurseCv);
    const id = ids[0] ?? '';
    expect(await account.trpc.cv.reread.mutate({ ids: [id] })).toEqual({ count: 1 });
    expect(await account.trpc.cv.reread.mutate({ ids: [id] })).toEqual({ count: 0 });
    expect(await account.trpc.cv.get.query({ id })).toMatchObject({ stage: 'pending', name: 'Marta Lindqvist' });
    await test.drain();
    expect((await account.trpc.cv.get.query({ id })).stage).toBe('read');
  });

  it('shows and changes nothing for a stranger, by tRPC and by REST', async () => {
    const { account, ids } = await accountWith(nurseCv);
    const stranger = await newAccount(test);
    const id = ids[0] ?? '';
    await expect(stranger.trpc.cv.get.query({ id })).rejects.toMatchObject(notFound);
    await expect(stranger.trpc.cv.getDocument.query({ id })).rejects.toMatchObject(notFound);
    expect((await stranger.rest('GET', `/api/cvs/${id}`)).status).toBe(404);
    expect((await stranger.trpc.cv.list.query({ search: 'Marta' })).total).toBe(0);
    const before = await account.trpc.cv.get.query({ id });
    for (const verb of ['delete', 'restore', 'reread'] as const) {
      expect(await stranger.trpc.cv[verb].mutate({ ids: [id] })).toEqual({ count: 0 });
      const response = await stranger.rest('POST', `/api/cvs/${verb}`, { ids: [id] });
      expect(await response.json()).toEqual({ count: 0 });
    }
    expect(await account.trpc.cv.get.query({ id })).toEqual(before);
  });
});

/** UTF-16, little-endian, as OLE files name their parts. */
function wide(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}
