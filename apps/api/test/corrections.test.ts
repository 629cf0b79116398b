import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CvCorrections } from '../src/services/cv/schemas.ts';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { nurseCv } from './support/sample-texts.data.ts';
import { newAccount, type TestAccount } from './support/test-account.ts';
import { uploadTexts } from './support/upload-texts.ts';

const notFound = { data: { appCode: 'NOT_FOUND' } };
const conflict = { data: { appCode: 'CONFLICT' } };

describe.each(hostKinds)('corrections on %s', (kind) => {
  let test: TestHost;
  beforeAll(async () => {
    test = await openTestHost(kind);
  });
  afterAll(() => test.close());

  async function readCv(): Promise<{ account: TestAccount; id: string; revision: string }> {
    const account = await newAccount(test);
    const [id = ''] = await uploadTexts(account, [nurseCv]);
    await test.drain();
    return { account, id, revision: (await account.trpc.cv.get.query({ id })).revision };
  }
  const set = (pointer: string, value: string) => ({ kind: 'set' as const, pointer, value });

  it('shows a corrected value everywhere, with what was read before, and takes it back', async () => {
    const { account, id, revision } = await readCv();
    const cv = await account.trpc.cv.correct.mutate({ id, revision, changes: [set('/basics/name', 'Marta Berg')] });
    expect(cv.reading?.resume.basics?.name).toBe('Marta Berg');
    expect(cv.corrections).toMatchObject([
      {
        field: 'basics/name',
        state: 'applied',
        before: 'Marta Lindqvist',
        after: 'Marta Berg',
        by: account.email,
        pointers: ['/basics/name'],
      },
    ]);
    expect(cv.corrections[0]?.beforeAt?.quote).toBe('Marta Lindqvist');
    expect((await account.trpc.cv.list.query({})).items[0]?.name).toBe('Marta Berg');
    const undone = await account.trpc.cv.undoCorrection.mutate({ id, correctionId: cv.corrections[0]?.id ?? '' });
    expect(undone.name).toBe('Marta Lindqvist');
    expect(undone.corrections).toMatchObject([{ state: 'undone', undone: { by: account.email } }]);
    expect(undone.reading?.stated).toBeUndefined();
  });

  it('survives being read again', async () => {
    const { account, id, revision } = await readCv();
    const changes = [
      set('/work/0/position', 'Ward Manager'),
      { kind: 'add' as const, pointer: '/awards', value: { title: 'Nurse of the year' } },
    ];
    await account.trpc.cv.correct.mutate({ id, revision, changes });
    await account.trpc.cv.reread.mutate({ ids: [id] });
    await expect(
      account.trpc.cv.correct.mutate({ id, revision: (await account.trpc.cv.get.query({ id })).revision, changes }),
    ).rejects.toMatchObject(conflict);
    await test.drain();
    const cv = await account.trpc.cv.get.query({ id });
    expect(cv.stage).toBe('read');
    expect(cv.reading?.resume.work?.[0]?.position).toBe('Ward Manager');
    expect(cv.reading?.resume.awards).toEqual([{ title: 'Nurse of the year' }]);
    expect(cv.corrections.map(({ state }) => state)).toEqual(['applied', 'applied']);
  });

  it('undoes what was corrected inside an added entry together with it', async () => {
    const { account, id, revision } = await readCv();
    const added = await account.trpc.cv.correct.mutate({
      id,
      revision,
      changes: [{ kind: 'add', pointer: '/awards', value: { title: 'Prize' } }, set('/awards/0/awarder', 'The town')],
    });
    expect(added.reading?.resume.awards).toEqual([{ title: 'Prize', awarder: 'The town' }]);
    const undone = await account.trpc.cv.undoCorrection.mutate({ id, correctionId: added.corrections[0]?.id ?? '' });
    expect(undone.corrections.map(({ state }) => state)).toEqual(['undone', 'undone']);
    expect(undone.reading?.resume.awards).toBeUndefined();
  });

  it('lets one of two people who saw the same CV correct it, and tells the other', async () => {
    const { account, id, revision } = await readCv();
    const tries = await Promise.allSettled(
      ['Anna', 'Berta'].map((name) =>
        account.trpc.cv.correct.mutate({ id, revision, changes: [set('/basics/name', name)] }),
      ),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find((each) => each.status === 'rejected')).toMatchObject({ reason: conflict });
    expect((await account.trpc.cv.get.query({ id })).corrections).toHaveLength(1);
  });

  it('keeps none of several changes when one is wrong', async () => {
    const { account, id, revision } = await readCv();
    const changes = [set('/basics/name', 'Anna'), set('/work/0/startDate', 'in spring')];
    await expect(account.trpc.cv.correct.mutate({ id, revision, changes })).rejects.toMatchObject({
      data: { appCode: 'VALIDATION' },
    });
    expect(await account.trpc.cv.get.query({ id })).toMatchObject({
      revision,
      name: 'Marta Lindqvist',
      corrections: [],
    });
  });

  it('evaluates the corrected CV, and again on request what was evaluated before', async () => {
    const { account, id, revision } = await readCv();
    const posting = await account.trpc.posting.create.mutate({
      text: 'Clerk\n\nRequirements:\n- Knowledge of PostgreSQL\n- Nursing',
    });
    const { id: evaluationId } = await account.trpc.evaluation.create.mutate({ cvId: id, postingId: posting.id });
    await test.drain();
    const before = await account.trpc.evaluation.get.query({ id: evaluationId });
    const cv = await account.trpc.cv.correct.mutate({
      id,
      revision,
      changes: [{ kind: 'add', pointer: '/skills', value: { name: 'PostgreSQL' } }],
    });
    expect(Date.parse(cv.correctedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(before.completedAt ?? ''));
    expect(await account.trpc.cv.renewEvaluations.mutate({ id })).toEqual({ count: 1 });
    await test.drain();
    const after = await account.trpc.evaluation.get.query({ id: evaluationId });
    expect(after.score).toBeGreaterThan(before.score ?? 100);
    const verdict = after.result?.verdicts.find(({ requirement }) => requirement.includes('PostgreSQL'));
    expect(verdict).toMatchObject({ evidence: [], stated: [{ value: 'PostgreSQL', by: account.email }] });
    expect(await account.trpc.cv.renewEvaluations.mutate({ id })).toEqual({ count: 0 });
  });

  it('is offered by REST, and shows and changes nothing for a stranger', async () => {
    const { account, id, revision } = await readCv();
    const stranger = await newAccount(test);
    const changes = [set('/basics/name', 'Anna')];
    await expect(stranger.trpc.cv.correct.mutate({ id, revision, changes })).rejects.toMatchObject(notFound);
    const made = await account.rest('POST', `/api/cvs/${id}/corrections`, { revision, changes });
    expect(made.status).toBe(200);
    const listed = CvCorrections.parse(await (await account.rest('GET', `/api/cvs/${id}/corrections`)).json());
    expect(listed).toMatchObject({ items: [{ after: 'Anna' }] });
    const correctionId = listed.items[0]?.id;
    expect((await stranger.rest('GET', `/api/cvs/${id}/corrections`)).status).toBe(404);
    expect((await stranger.rest('GET', `/api/cvs/${id}/machine-view`)).status).toBe(404);
    expect((await stranger.rest('POST', `/api/cvs/${id}/corrections/${correctionId}/undo`, {})).status).toBe(404);
    await expect(stranger.trpc.cv.renewEvaluations.mutate({ id })).rejects.toMatchObject(notFound);
    expect((await account.trpc.cv.get.query({ id })).name).toBe('Anna');
    expect((await account.rest('POST', `/api/cvs/${id}/corrections/${correctionId}/undo`, {})).status).toBe(200);
    expect((await account.trpc.cv.get.query({ id })).name).toBe('Marta Lindqvist');
  });

  it('shows how a CV was read, step by step', async () => {
    const { account, id } = await readCv();
    const { view, findings } = await account.trpc.cv.examine.query({ id });
    expect(view).toMatchObject({ part: 1, parts: 1 });
    expect(view?.fields.find(({ pointer }) => pointer === '/basics/name')?.value).toBe('Marta Lindqvist');
    expect(view?.lines.length).toBe(view?.counts.lines);
    expect(findings.every(({ count }) => count > 0)).toBe(true);
    expect((await account.rest('GET', `/api/cvs/${id}/machine-view?part=1`)).status).toBe(200);
  });
});
