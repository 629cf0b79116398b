import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readPrompt } from './support/model-answers.ts';
import { ModelTest, testKey } from './support/model-test.ts';
import { hostKinds } from './support/open-test-host.ts';
import { bakerCv, nurseCv } from './support/sample-texts.data.ts';
import { newAccount } from './support/test-account.ts';
import { uploadTexts } from './support/upload-texts.ts';

const code = (appCode: string) => ({ data: { appCode } });

describe.each(hostKinds)('model evaluations on %s', (kind) => {
  let models: ModelTest;
  beforeAll(async () => {
    models = await ModelTest.open(kind);
  });
  afterAll(() => models.close());
  afterEach(() => models.reset());

  it('judges by the model’s quotes and the local arithmetic, through the queue, beside the local result', async () => {
    const asked = await models.setUp();
    const { account, evaluationId } = asked;
    const local = await models.local(asked);
    expect(local.evaluator).toBe('local');
    const set = { evaluationIds: [evaluationId] };
    expect(await account.trpc.modelEvaluation.start.mutate(set)).toEqual({ started: 1, existing: 0 });
    await models.test.drain();
    const model = await models.get(asked);
    expect(model).toMatchObject({
      ...{ evaluator: 'model', stage: 'completed', provider: 'Loopback', model: 'big-model', promptVersion: '1' },
      ...{ inputTokens: 1000, outputTokens: 100, costUsd: 0.0011, fromCache: false, parts: 1 },
    });
    const verdicts = model?.judgement?.evaluation.verdicts ?? [];
    expect(verdicts.map(({ requirementId }) => requirementId)).toEqual(local.rubric.requirements.map(({ id }) => id));
    expect(verdicts.some(({ verdict }) => verdict === 'met')).toBe(true);
    const document = await account.trpc.cv.getDocument.query({ id: local.cv.id });
    for (const { quote, place } of verdicts.flatMap((verdict) => verdict.evidence)) {
      if (document.kind !== 'flow' || !('block' in place)) throw new Error('a text file has blocks');
      expect(document.blocks[place.block]?.text.slice(place.start, place.end)).toBe(quote);
    }
    const sum = (of: (one: (typeof verdicts)[number]) => number) => verdicts.reduce((total, one) => total + of(one), 0);
    const exact = (100 * sum((one) => one.weight * one.share)) / sum((one) => one.weight);
    expect(Math.abs((model?.score ?? 0) - exact)).toBeLessThanOrEqual(0.051);
    expect((await models.local(asked)).result).toEqual(local.result);
  });

  it('sends the key, temperature 0, a seed, a schema and a fence, and nothing of who the person is', async () => {
    await models.ask(await models.setUp());
    const [call] = models.server.calls;
    expect(call?.authorization).toBe(`Bearer ${testKey}`);
    expect(call?.body).toMatchObject({ model: 'big-model', temperature: 0, response_format: { type: 'json_schema' } });
    expect(call?.body.seed).toEqual(expect.any(Number));
    const sent = JSON.stringify(call?.body.messages);
    for (const secret of ['Marta', 'Lindqvist', 'marta.lindqvist', '+46', '123 456'])
      expect(sent).not.toContain(secret);
    expect(sent).toContain('ventilated patients');
    expect(call && readPrompt(call.body).fence).toMatch(/^[0-9a-f]{24}$/);
  });

  it('shows what would be sent, and then exactly what was', async () => {
    const asked = await models.setUp();
    const { account, evaluationId } = asked;
    const before = await account.trpc.modelEvaluation.getSent.query({ evaluationId });
    expect(before.wasSent).toBe(false);
    expect(models.server.calls).toHaveLength(0);
    await models.ask(asked);
    const after = await account.trpc.modelEvaluation.getSent.query({ evaluationId });
    expect(after).toEqual({ wasSent: true, parts: [models.server.calls[0]?.body.messages] });
    expect(before.parts).toEqual(after.parts);
  });

  it('sends a long CV whole, in parts', async () => {
    const bullets = Array.from({ length: 900 }, (_, n) => `- Cared for ventilated patients on night shift number ${n}`);
    const asked = await models.setUp({ cv: nurseCv.replace('\nEducation', `${bullets.join('\n')}\n\nEducation`) });
    const model = await models.ask(asked);
    expect(model).toMatchObject({ stage: 'completed', parts: models.server.calls.length });
    expect(models.server.calls.length).toBeGreaterThan(1);
    const lines = models.server.calls.flatMap(({ body }) => readPrompt(body).lines);
    for (const bullet of [0, 450, 899]) expect(lines.filter((line) => line.endsWith(` ${bullet}`))).toHaveLength(1);
  });

  it('never pays twice for the same question', async () => {
    const asked = await models.setUp();
    const first = await models.ask(asked);
    const cvId = (await models.local(asked)).cv.id;
    const evaluationId = await models.evaluate(asked.account, { cvId });
    expect(evaluationId).not.toBe(asked.evaluationId);
    const second = await models.ask({ account: asked.account, evaluationId });
    expect(models.server.calls).toHaveLength(1);
    expect(second).toMatchObject({ stage: 'completed', fromCache: true, score: first?.score });
    expect((await asked.account.trpc.modelProvider.list.query()).budget.spentUsd).toBe(0.0011);
  });

  it('writes once when the task runs twice, one after the other and at once', async () => {
    const asked = await models.setUp();
    await asked.account.trpc.modelEvaluation.start.mutate({ evaluationIds: [asked.evaluationId] });
    const again = { isLastAttempt: false };
    await Promise.allSettled([models.run(asked, again), models.run(asked, again)]);
    await models.run(asked);
    expect(models.server.calls).toHaveLength(1);
    const done = await models.get(asked);
    expect(done?.stage).toBe('completed');
    await models.run(asked);
    expect(await models.get(asked)).toEqual(done);
  });

  it('forgets what a model said when the CV is read again', async () => {
    const asked = await models.setUp();
    await models.ask(asked);
    const cvId = (await models.local(asked)).cv.id;
    await asked.account.trpc.cv.reread.mutate({ ids: [cvId] });
    await models.test.drain();
    expect(await models.get(asked)).toBeNull();
  });

  it('asks about a whole screening, and takes back what has not begun', async () => {
    const asked = await models.setUp();
    const { trpc } = asked.account;
    const postingId = (await models.local(asked)).posting.id;
    await uploadTexts(asked.account, [bakerCv]);
    await trpc.screening.start.mutate({ postingId });
    await models.test.drain();
    expect(await trpc.modelEvaluation.estimate.mutate({ postingId })).toMatchObject({ evaluations: 2, questions: 2 });
    expect(await trpc.modelEvaluation.start.mutate({ postingId })).toEqual({ started: 2, existing: 0 });
    expect(await trpc.modelEvaluation.cancel.mutate({ postingId })).toEqual({ count: 2 });
    await models.test.drain();
    expect(models.server.calls).toHaveLength(0);
    await trpc.modelEvaluation.start.mutate({ postingId });
    await models.test.drain();
    const progress = await trpc.modelEvaluation.getProgress.query({ postingId });
    expect(progress).toEqual({ pending: 0, asking: 0, completed: 2, failed: 0 });
    expect(await trpc.modelEvaluation.start.mutate({ postingId })).toEqual({ started: 0, existing: 2 });
  });

  it('works without any model, and says so when one is asked for', async () => {
    const account = await newAccount(models.test);
    const [cvId = ''] = await uploadTexts(account, [nurseCv]);
    const evaluationId = await models.evaluate(account, { cvId });
    const answer = await account.trpc.modelEvaluation.get.query({ evaluationId });
    expect(answer).toEqual({ available: false, evaluation: null });
    const asking = account.trpc.modelEvaluation.start.mutate({ evaluationIds: [evaluationId] });
    await expect(asking).rejects.toMatchObject(code('MODEL_NOT_CONFIGURED'));
  });

  it('shows and changes nothing for a stranger', async () => {
    const asked = await models.setUp();
    await models.ask(asked);
    const stranger = (await models.setUp({ cv: bakerCv })).account;
    const { evaluationId } = asked;
    const notFound = code('NOT_FOUND');
    await expect(stranger.trpc.modelEvaluation.get.query({ evaluationId })).rejects.toMatchObject(notFound);
    await expect(stranger.trpc.modelEvaluation.getSent.query({ evaluationId })).rejects.toMatchObject(notFound);
    const set = { evaluationIds: [evaluationId] };
    await expect(stranger.trpc.modelEvaluation.start.mutate(set)).rejects.toMatchObject(notFound);
    await expect(stranger.trpc.modelEvaluation.estimate.mutate(set)).rejects.toMatchObject(notFound);
    expect(await stranger.trpc.modelEvaluation.cancel.mutate(set)).toEqual({ count: 0 });
    const postingId = (await models.local(asked)).posting.id;
    await expect(stranger.trpc.modelEvaluation.getProgress.query({ postingId })).rejects.toMatchObject(notFound);
    expect((await stranger.rest('GET', `/api/evaluations/${evaluationId}/model`)).status).toBe(404);
    expect((await stranger.rest('GET', `/api/evaluations/${evaluationId}/model/messages`)).status).toBe(404);
  });
});
