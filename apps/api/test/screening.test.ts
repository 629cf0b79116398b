import type { Requirement } from '@vitae/core/posting/requirement';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { bakerCv, nurseCv, nursePosting } from './support/sample-texts.data.ts';
import { newAccount, type TestAccount } from './support/test-account.ts';
import { uploadFiles, uploadTexts } from './support/upload-texts.ts';

const notFound = { data: { appCode: 'NOT_FOUND' } };
const bread: Requirement = { id: 'bread', text: 'Baking bread', kind: 'must', weight: 5, topic: 'duty' };
const care: Requirement = { id: 'care', text: 'Intensive care', kind: 'must', weight: 5, topic: 'duty' };

describe.each(hostKinds)('screenings on %s', (kind) => {
  let test: TestHost;
  let owner: TestAccount;
  let postingId: string;
  beforeAll(async () => {
    test = await openTestHost(kind);
    owner = await newAccount(test);
    postingId = (await owner.trpc.posting.create.mutate({ text: nursePosting })).id;
    // The same words under two names: they score the same.
    await uploadTexts(owner, [bakerCv, nurseCv, nurseCv.replaceAll('Marta Lindqvist', 'Karin Ekström')]);
    await uploadFiles(owner, [new File(['%PDF-1.7\nbroken'], 'broken.pdf')]);
  });
  afterAll(() => test.close());

  it('evaluates every CV, read or not, once', async () => {
    expect(await owner.trpc.screening.start.mutate({ postingId })).toEqual({ created: 4, existing: 0 });
    expect(await owner.trpc.screening.get.query({ postingId })).toMatchObject({ total: 4, counts: { pending: 4 } });
    await test.drain();
    const screening = await owner.trpc.screening.get.query({ postingId });
    expect(screening).toMatchObject({ total: 4, outdated: 0, counts: { completed: 3, failed: 1, pending: 0 } });
    expect(await owner.trpc.screening.start.mutate({ postingId })).toEqual({ created: 0, existing: 4 });
  });

  it('ranks best first, shows ties as ties and keeps failures at the end', async () => {
    const { items, total } = await owner.trpc.screening.list.query({ postingId });
    expect(total).toBe(4);
    expect(items.map((row) => [row.name ?? row.fileName, row.rank, row.stage])).toEqual([
      ['Marta Lindqvist', 1, 'completed'],
      ['Karin Ekström', 1, 'completed'],
      ['Tomas Berger', 3, 'completed'],
      ['broken.pdf', undefined, 'failed'],
    ]);
    const { rubric } = await owner.trpc.screening.get.query({ postingId });
    expect(items[0]?.verdicts.map((one) => one.requirementId).sort()).toEqual(
      rubric.requirements.map((r) => r.id).sort(),
    );
  });

  it('filters by verdicts, score and words without changing the ranks', async () => {
    const account = await newAccount(test);
    const posting = await account.trpc.posting.create.mutate({ title: 'P', text: 'P', requirements: [bread, care] });
    await uploadTexts(account, [bakerCv, nurseCv]);
    await account.trpc.screening.start.mutate({ postingId: posting.id });
    await test.drain();
    const list = (input: object) => account.trpc.screening.list.query({ postingId: posting.id, ...input });
    const all = await list({});
    const shown = all.items.filter((row) =>
      row.verdicts.some((v) => v.requirementId === 'bread' && v.verdict !== 'not_shown'),
    );
    expect(shown.map((row) => row.name)).toEqual(['Tomas Berger']);
    const filtered = await list({ filters: [{ requirementId: 'bread', verdicts: ['met', 'partial'] }] });
    expect(filtered).toMatchObject({ total: 1, items: shown });
    const both = [
      ...filtered.items,
      ...(await list({ filters: [{ requirementId: 'care', verdicts: ['met', 'partial'] }] })).items,
    ];
    expect(both.map((row) => row.rank).sort()).toEqual(all.items.map((row) => row.rank).sort());
    expect((await list({ search: 'berger' })).total).toBe(1);
    expect((await list({ minimumScore: 100.0 })).items.every((row) => row.score === 100)).toBe(true);
    const page = await list({ page: 2, pageSize: 1 });
    expect([page.total, page.items]).toEqual([2, all.items.slice(1)]);
    expect(await list({ page: 7, pageSize: 1 })).toMatchObject({ total: 2, items: [] });
    const rest = await account.rest('POST', `/api/screenings/${posting.id}/search`, { pageSize: 1 });
    expect(await rest.json()).toMatchObject({ total: 2, items: [{ evaluationId: all.items[0]?.evaluationId }] });
  });

  it('knows which CVs an earlier rubric judged, and screens them again', async () => {
    const account = await newAccount(test);
    const posting = await account.trpc.posting.create.mutate({ title: 'P', text: 'P', requirements: [bread] });
    const [baker = ''] = await uploadTexts(account, [bakerCv, nurseCv]);
    await account.trpc.screening.start.mutate({ postingId: posting.id, cvIds: [baker] });
    await test.drain();
    await account.trpc.posting.setRequirements.mutate({ id: posting.id, requirements: [bread, care] });
    const changed = await account.trpc.screening.get.query({ postingId: posting.id });
    expect(changed).toMatchObject({ total: 0, outdated: 1, rubric: { version: 2 } });
    const started = await account.trpc.screening.start.mutate({ postingId: posting.id, only: 'screened' });
    expect(started).toEqual({ created: 1, existing: 0 });
    await test.drain();
    const done = await account.trpc.screening.get.query({ postingId: posting.id });
    expect(done).toMatchObject({ total: 1, outdated: 0, counts: { completed: 1 } });
  });

  it('cancels what waits, and goes on when it is started again', async () => {
    const account = await newAccount(test);
    const posting = await account.trpc.posting.create.mutate({ title: 'P', text: 'P', requirements: [bread] });
    await uploadTexts(account, [bakerCv, nurseCv]);
    await account.trpc.screening.start.mutate({ postingId: posting.id });
    expect(await account.trpc.screening.cancel.mutate({ postingId: posting.id })).toEqual({ count: 2 });
    await test.drain();
    const stopped = await account.trpc.screening.get.query({ postingId: posting.id });
    expect(stopped.counts).toMatchObject({ cancelled: 2, completed: 0 });
    expect(await account.trpc.screening.start.mutate({ postingId: posting.id })).toEqual({ created: 2, existing: 0 });
    await test.drain();
    const done = await account.trpc.screening.get.query({ postingId: posting.id });
    expect(done.counts).toMatchObject({ cancelled: 0, completed: 2 });
  });

  it('shows and starts nothing for a stranger, and takes no CV that is not the workspace’s', async () => {
    const stranger = await newAccount(test);
    for (const asking of [
      () => stranger.trpc.screening.start.mutate({ postingId }),
      () => stranger.trpc.screening.get.query({ postingId }),
      () => stranger.trpc.screening.list.query({ postingId }),
      () => stranger.trpc.screening.cancel.mutate({ postingId }),
    ]) {
      await expect(asking()).rejects.toMatchObject(notFound);
    }
    for (const [method, path] of [
      ['GET', `/api/screenings/${postingId}`],
      ['POST', `/api/screenings/${postingId}`],
      ['POST', `/api/screenings/${postingId}/search`],
      ['POST', `/api/screenings/${postingId}/cancel`],
    ] as const) {
      const body = method === 'POST' ? {} : undefined;
      expect([path, (await stranger.rest(method, path, body)).status]).toEqual([path, 404]);
    }
    const theirs = await stranger.trpc.posting.create.mutate({ title: 'P', text: 'P', requirements: [bread] });
    const cvIds = (await owner.trpc.cv.list.query({})).items.map((cv) => cv.id);
    const started = await stranger.trpc.screening.start.mutate({ postingId: theirs.id, cvIds });
    expect(started).toEqual({ created: 0, existing: 0 });
    expect((await stranger.trpc.screening.list.query({ postingId: theirs.id })).items).toEqual([]);
  });
});
