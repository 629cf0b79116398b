import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf, textFile } from './support/make-files.ts';
import { openTestHost, type TestHost } from './support/open-test-host.ts';
import { nurseCv, nursePosting } from './support/sample-texts.data.ts';
import { newAccount, password, send } from './support/test-account.ts';
import { uploadFiles, uploadTexts } from './support/upload-texts.ts';

describe('the log', () => {
  const lines: string[] = [];
  const write = (fields: object, message: string) => {
    lines.push(JSON.stringify({ ...fields, message }));
  };
  let test: TestHost;
  beforeAll(async () => {
    test = await openTestHost('postgres', { log: { info: write, warn: write, error: write } });
  });
  afterAll(() => test.close());

  it('holds codes, ids and frames, and nothing that a person or a CV said', async () => {
    const account = await newAccount(test);
    await uploadTexts(account, [nurseCv]);
    await uploadFiles(account, [new File(['%PDF-1.7\nMarta Lindqvist'], 'Marta Lindqvist.pdf')]);
    const posting = await account.trpc.posting.create.mutate({ text: nursePosting });
    await account.trpc.screening.start.mutate({ postingId: posting.id });
    await test.drain();
    await send(test, { method: 'POST', path: '/api/auth/login', body: { email: account.email, password: 'wrong' } });
    const { storage } = test.host.deps;
    const failing = await openTestHost('postgres', {
      log: { info: write, warn: write, error: write },
      storage: { ...storage, put: () => Promise.reject(new Error('could not write Marta Lindqvist.pdf')) },
    });
    const other = await newAccount(failing);
    const failed = await other.rest('POST', '/api/cvs', formOf('cv', [textFile('Marta Lindqvist.txt', nurseCv)]));
    const told = await failed.text();
    await failing.close();
    expect(failed.status).toBe(500);
    expect(told).not.toMatch(/Lindqvist/);
    const log = lines.join('\n');
    expect(log).toContain('FILE_DAMAGED');
    expect(log).toContain('request failed');
    for (const personal of ['Lindqvist', 'Marta', account.email, password, account.token, 'ventilat', 'Northlake']) {
      expect(log).not.toContain(personal);
    }
  });
});
