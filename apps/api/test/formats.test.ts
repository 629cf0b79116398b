import { openAsBlob } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHost, type TestHost } from './support/open-test-host.ts';
import { newAccount, type TestAccount } from './support/test-account.ts';
import { uploadFiles } from './support/upload-texts.ts';

const golden = new URL('../../../packages/core/fixtures/golden/', import.meta.url);
const goldenFile = async (name: string): Promise<File> => new File([await openAsBlob(new URL(name, golden))], name);

/** A file of each format, its type once read, and what it is sent back as. */
const files = [
  ['ru-buhgalter-sokolova-libreoffice-doc-tabs.doc', 'application/msword', 'application/msword'],
  [
    'zh-gongchengshi-zhou-libreoffice-odt-table.odt',
    'application/vnd.oasis.opendocument.text',
    'application/vnd.oasis.opendocument.text',
  ],
  ['ar-muallima-shahrani-libreoffice-rtf-bare.rtf', 'application/rtf', 'application/rtf'],
  ['en-developer-osei-web-page-split.html', 'text/html', 'application/octet-stream'],
  ['en-devops-szabo-markdown-markdown.md', 'text/markdown', 'text/markdown'],
  ['ja-kangosi-higa-iconv-shift_jis.txt', 'text/plain', 'text/plain'],
  ['en-professor-whitlock-json-resume-data.json', 'application/json', 'application/json'],
  ['en-pm-haugen-linkedin-export-data.zip', 'application/zip', 'application/zip'],
  ['it-contabile-zanardelli-europass-passport-data.xml', 'application/xml', 'application/octet-stream'],
] as const;

describe('CVs of all formats', () => {
  let test: TestHost;
  let account: TestAccount;
  const ids: string[] = [];
  beforeAll(async () => {
    test = await openTestHost('postgres');
    account = await newAccount(test);
    ids.push(...(await uploadFiles(account, await Promise.all(files.map(([name]) => goldenFile(name))))));
    await test.drain();
  });
  afterAll(() => test.close());

  it.each(files.map(([name, mediaType, sentAs], i) => ({ name, mediaType, sentAs, i })))(
    '$name is read, shown as blocks, and sent back as a file to save',
    async ({ name, mediaType, sentAs, i }) => {
      const id = ids[i] ?? '';
      const cv = await account.trpc.cv.get.query({ id });
      expect(cv).toMatchObject({ stage: 'read', mediaType, fileName: name });
      expect(cv.name?.length).toBeGreaterThan(2);
      const document = await account.trpc.cv.getDocument.query({ id });
      expect(document).toMatchObject({ kind: 'flow', mediaType });
      const response = await account.rest('GET', `/api/cvs/${id}/file`);
      expect(response.headers.get('content-type')).toBe(sentAs);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
      expect(response.headers.get('content-security-policy')).toContain('sandbox');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect((await response.arrayBuffer()).byteLength).toBe((await goldenFile(name)).size);
    },
  );
});
