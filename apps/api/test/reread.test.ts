import { readerVersion } from '@vitae/core/reading/reading';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { bakerCv, nurseCv } from './support/sample-texts.data.ts';
import { newAccount, type TestAccount } from './support/test-account.ts';
import { uploadTexts } from './support/upload-texts.ts';

describe.each(hostKinds)('reading older CVs again on %s', (kind) => {
  let test: TestHost;
  beforeAll(async () => {
    test = await openTestHost(kind);
  });
  afterAll(() => test.close());

  /** An account whose CVs were read by a reader of another version. */
  async function olderCvs(...texts: string[]): Promise<{ account: TestAccount; ids: string[] }> {
    const account = await newAccount(test);
    const ids = await uploadTexts(account, texts);
    await test.drain();
    await test.database.execute(
      `update cvs set reader_version = 'older' where workspace_id = '${account.workspaceId}'`,
    );
    return { account, ids };
  }

  it('counts them, reads them, says how far it is, and ends with none left', async () => {
    const { account, ids } = await olderCvs(nurseCv, bakerCv);
    expect(await account.trpc.cv.getReread.query()).toEqual({ readerVersion, outdated: 2 });
    const started = await account.trpc.cv.startReread.mutate();
    expect(started).toMatchObject({
      outdated: 0,
      run: { total: 2, done: 0, failed: 0, isRunning: true, startedBy: account.email },
    });
    // Pressed twice: what runs goes on.
    expect((await account.trpc.cv.startReread.mutate()).run?.id).toBe(started.run?.id);
    await test.drain();
    expect((await account.trpc.cv.getReread.query()).run).toMatchObject({
      total: 2,
      done: 2,
      failed: 0,
      isRunning: false,
      failures: [],
    });
    for (const id of ids) expect((await account.trpc.cv.get.query({ id })).readerVersion).toBe(readerVersion);
  });

  it('keeps evaluations until a CV is read, then makes them anew', async () => {
    const { account, ids } = await olderCvs(nurseCv);
    const posting = await account.trpc.posting.create.mutate({ text: 'Nurse\n\nRequirements:\n- Nursing' });
    const { id } = await account.trpc.evaluation.create.mutate({ cvId: ids[0] ?? '', postingId: posting.id });
    await test.drain();
    const before = await account.trpc.evaluation.get.query({ id });
    await account.trpc.cv.startReread.mutate();
    expect((await account.trpc.evaluation.get.query({ id })).score).toBe(before.score);
    await test.drain();
    const after = await account.trpc.evaluation.get.query({ id });
    expect(after).toMatchObject({ stage: 'completed', score: before.score });
    expect(after.completedAt).not.toBe(before.completedAt);
  });

  it('is cancelled without losing what was read or evaluated', async () => {
    const { account } = await olderCvs(nurseCv, bakerCv);
    const { run } = await account.trpc.cv.startReread.mutate();
    const stranger = await newAccount(test);
    await stranger.trpc.cv.cancelReread.mutate({ id: run?.id ?? '' });
    expect((await account.trpc.cv.getReread.query()).run?.isRunning).toBe(true);
    const cancelled = await account.trpc.cv.cancelReread.mutate({ id: run?.id ?? '' });
    expect(cancelled).toMatchObject({ outdated: 2, run: { total: 0, isRunning: false } });
    expect(cancelled.run?.cancelledAt).toBeDefined();
    await test.drain();
    const { items } = await account.trpc.cv.list.query({});
    expect(items.map(({ stage, readerVersion: version }) => [stage, version])).toEqual([
      ['read', 'older'],
      ['read', 'older'],
    ]);
  });

  it('names the CVs that could not be read again, and goes on with the others', async () => {
    const { account, ids } = await olderCvs(nurseCv, bakerCv);
    const [lost = ''] = ids;
    await test.database.execute(`update cvs set sha256 = repeat('0', 64) where id = '${lost}'`);
    await account.trpc.cv.startReread.mutate();
    await test.drain();
    const { run } = await account.trpc.cv.getReread.query();
    expect(run).toMatchObject({
      total: 2,
      done: 2,
      failed: 1,
      failures: [{ id: lost, failure: { code: 'FILE_MISSING' } }],
    });
    expect((await account.trpc.cv.get.query({ id: lost })).reading?.resume.basics?.name).toBe('Marta Lindqvist');
  });

  it('is offered by REST, and a stranger sees nothing of it', async () => {
    const { account } = await olderCvs(nurseCv);
    const stranger = await newAccount(test);
    expect((await account.rest('POST', '/api/cv-reread', {})).status).toBe(200);
    expect(await (await stranger.rest('GET', '/api/cv-reread')).json()).toEqual({ readerVersion, outdated: 0 });
    await test.drain();
    expect(await (await account.rest('GET', '/api/cv-reread')).json()).toMatchObject({ outdated: 0, run: { done: 1 } });
  });
});
