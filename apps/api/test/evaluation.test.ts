import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { bakerCv, nurseCv, nursePosting } from './support/sample-texts.data.ts';
import { newAccount, type TestAccount } from './support/test-account.ts';
import { uploadFiles, uploadTexts } from './support/upload-texts.ts';

const notFound = { data: { appCode: 'NOT_FOUND' } };

describe.each(hostKinds)('evaluations on %s', (kind) => {
  let test: TestHost;
  let owner: TestAccount;
  let postingId: string;
  let cvId: string;
  beforeAll(async () => {
    test = await openTestHost(kind);
    owner = await newAccount(test);
    postingId = (await owner.trpc.posting.create.mutate({ text: nursePosting })).id;
    [cvId = ''] = await uploadTexts(owner, [nurseCv]);
    await test.drain();
  });
  afterAll(() => test.close());

  it('scores a CV by the rubric, with quotes that stand in the document', async () => {
    const created = await owner.trpc.evaluation.create.mutate({ cvId, postingId });
    expect(created).toMatchObject({ stage: 'pending', existing: false });
    await test.drain();
    const evaluation = await owner.trpc.evaluation.get.query({ id: created.id });
    expect(evaluation).toMatchObject({
      stage: 'completed',
      cv: { id: cvId },
      rubric: { version: 1 },
      rubricIsCurrent: true,
    });
    const { result } = evaluation;
    expect(evaluation.score).toBe(result?.score);
    expect(result?.score).toBeGreaterThan(50);
    const document = await owner.trpc.cv.getDocument.query({ id: cvId });
    const quotes = result?.verdicts.flatMap((verdict) => verdict.evidence) ?? [];
    expect(quotes.length).toBeGreaterThan(0);
    for (const { quote, place } of quotes) {
      if (document.kind !== 'flow' || !('block' in place)) throw new Error('a text file has blocks');
      expect(document.blocks[place.block]?.text.slice(place.start, place.end)).toBe(quote);
    }
    const again = await owner.trpc.evaluation.create.mutate({ cvId, postingId });
    expect(again).toEqual({ id: created.id, stage: 'completed', existing: true });
    const [listed] = (await owner.trpc.cv.list.query({})).items;
    expect(listed?.newestEvaluation).toMatchObject({ id: created.id, postingId, score: evaluation.score });
  });

  it('waits for a CV that is not read yet, and fails with it', async () => {
    const account = await newAccount(test);
    const { id } = await account.trpc.posting.create.mutate({ text: nursePosting });
    const [fine = ''] = await uploadTexts(account, [nurseCv]);
    const [broken = ''] = await uploadFiles(account, [new File(['%PDF-1.7\nbroken'], 'broken.pdf')]);
    const waiting = await account.trpc.evaluation.create.mutate({ cvId: fine, postingId: id });
    const doomed = await account.trpc.evaluation.create.mutate({ cvId: broken, postingId: id });
    expect([waiting.stage, doomed.stage]).toEqual(['pending', 'pending']);
    await test.drain();
    expect((await account.trpc.evaluation.get.query({ id: waiting.id })).stage).toBe('completed');
    const failed = await account.trpc.evaluation.get.query({ id: doomed.id });
    expect(failed).toMatchObject({ stage: 'failed', failure: { code: 'FILE_DAMAGED' } });
    expect(failed.result).toBeUndefined();
  });

  it('keeps the rubric that was used when the posting gets another', async () => {
    const account = await newAccount(test);
    const posting = await account.trpc.posting.create.mutate({ text: nursePosting });
    const [id = ''] = await uploadTexts(account, [nurseCv]);
    const before = await account.trpc.evaluation.create.mutate({ cvId: id, postingId: posting.id });
    await test.drain();
    const requirements = posting.rubric.requirements.slice(0, 1);
    await account.trpc.posting.setRequirements.mutate({ id: posting.id, requirements });
    const old = await account.trpc.evaluation.get.query({ id: before.id });
    expect(old).toMatchObject({ rubricIsCurrent: false, rubric: { id: posting.rubric.id, version: 1 } });
    expect(old.rubric.requirements).toHaveLength(posting.rubric.requirements.length);
    const after = await account.trpc.evaluation.create.mutate({ cvId: id, postingId: posting.id });
    expect(after.existing).toBe(false);
    await test.drain();
    const renewed = await account.trpc.evaluation.get.query({ id: after.id });
    expect(renewed).toMatchObject({ stage: 'completed', rubricIsCurrent: true });
    expect(renewed.result?.verdicts).toHaveLength(1);
    const { items } = await account.trpc.evaluation.list.query({ cvId: id });
    expect(items.map((one) => [one.rubricVersion, one.rubricIsCurrent])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('cancels what has not finished, and starts it again when it is asked for again', async () => {
    const account = await newAccount(test);
    const { id } = await account.trpc.posting.create.mutate({ text: nursePosting });
    const [baker = ''] = await uploadTexts(account, [bakerCv]);
    const created = await account.trpc.evaluation.create.mutate({ cvId: baker, postingId: id });
    expect(await account.trpc.evaluation.cancel.mutate({ ids: [created.id] })).toEqual({ count: 1 });
    await test.drain();
    expect((await account.trpc.evaluation.get.query({ id: created.id })).stage).toBe('cancelled');
    const again = await account.trpc.evaluation.create.mutate({ cvId: baker, postingId: id });
    expect(again).toEqual({ id: created.id, stage: 'pending', existing: false });
    await test.drain();
    expect((await account.trpc.evaluation.get.query({ id: created.id })).stage).toBe('completed');
    expect(await account.trpc.evaluation.cancel.mutate({ ids: [created.id] })).toEqual({ count: 0 });
  });

  it('does the evaluation again when its CV is read again', async () => {
    const account = await newAccount(test);
    const { id } = await account.trpc.posting.create.mutate({ text: nursePosting });
    const [nurse = ''] = await uploadTexts(account, [nurseCv]);
    const { id: evaluationId } = await account.trpc.evaluation.create.mutate({ cvId: nurse, postingId: id });
    await test.drain();
    const before = await account.trpc.evaluation.get.query({ id: evaluationId });
    await account.trpc.cv.reread.mutate({ ids: [nurse] });
    const meanwhile = await account.trpc.evaluation.get.query({ id: evaluationId });
    expect([meanwhile.stage, meanwhile.result]).toEqual(['pending', undefined]);
    await test.drain();
    const after = await account.trpc.evaluation.get.query({ id: evaluationId });
    expect(after.result).toEqual(before.result);
  });

  it('lists by posting, stage and words, best first or newest first', async () => {
    const account = await newAccount(test);
    const { id } = await account.trpc.posting.create.mutate({ text: nursePosting });
    const cvIds = await uploadTexts(account, [bakerCv, nurseCv]);
    for (const one of cvIds) await account.trpc.evaluation.create.mutate({ cvId: one, postingId: id });
    await test.drain();
    const names = async (input: Parameters<typeof account.trpc.evaluation.list.query>[0]) =>
      (await account.trpc.evaluation.list.query(input)).items.map((one) => one.cvName);
    const [nurse, baker] = ['Marta Lindqvist', 'Tomas Berger'];
    expect(await names({ postingId: id })).toEqual([nurse, baker]);
    expect(await names({ postingId: id, direction: 'ascending' })).toEqual([baker, nurse]);
    expect(await names({ sort: 'score', direction: 'ascending' })).toEqual([baker, nurse]);
    expect(await names({ search: 'berger', stage: 'completed' })).toEqual([baker]);
    expect(await names({ stage: 'failed' })).toEqual([]);
    expect(await account.trpc.evaluation.list.query({ pageSize: 1, page: 2 })).toMatchObject({ total: 2, page: 2 });
    await account.trpc.cv.delete.mutate({ ids: [cvIds[0] ?? ''] });
    expect(await names({ postingId: id })).toEqual([nurse]);
    await account.trpc.posting.delete.mutate({ ids: [id] });
    expect(await names({})).toEqual([]);
  });

  it('shows and changes nothing for a stranger, and joins nobody else’s CV or posting', async () => {
    const stranger = await newAccount(test);
    const theirs = await stranger.trpc.posting.create.mutate({ text: nursePosting });
    const [theirCv = ''] = await uploadTexts(stranger, [nurseCv]);
    const { id } = await owner.trpc.evaluation.create.mutate({ cvId, postingId });
    await expect(stranger.trpc.evaluation.get.query({ id })).rejects.toMatchObject(notFound);
    expect((await stranger.rest('GET', `/api/evaluations/${id}`)).status).toBe(404);
    expect((await stranger.rest('GET', `/api/cv-evaluations/${id}`)).status).toBe(404);
    expect((await stranger.trpc.evaluation.list.query({ cvId, postingId })).total).toBe(0);
    expect(await stranger.trpc.evaluation.cancel.mutate({ ids: [id] })).toEqual({ count: 0 });
    for (const input of [
      { cvId, postingId: theirs.id },
      { cvId: theirCv, postingId },
      { cvId, postingId },
    ]) {
      await expect(stranger.trpc.evaluation.create.mutate(input)).rejects.toMatchObject(notFound);
    }
  });
});
