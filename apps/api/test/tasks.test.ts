import { readdir } from 'node:fs/promises';
import { AppError } from '@vitae/core/shared/app-error';
import { WantsScanError } from '@vitae/pool/wants-scan-error';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReaderPool } from '../src/ports/reader-pool.ts';
import type { Change } from '../src/services/change/schemas.ts';
import { follow } from './support/follow.ts';
import { inProcessPool } from './support/in-process-pool.ts';
import { formOf, textFile } from './support/make-files.ts';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { bakerCv, nurseCv, nursePosting } from './support/sample-texts.data.ts';
import { newAccount, password, type TestAccount, trpcClient } from './support/test-account.ts';
import { uploadTexts } from './support/upload-texts.ts';

/** The real pool until a test says how it fails. */
class FailingPool implements ReaderPool {
  readFailure: Error | undefined;
  evaluateFailure: Error | undefined;
  reads = 0;
  wantsScan = false;
  whileScanning: ((options: Parameters<ReaderPool['read']>[1]) => Promise<void>) | undefined;
  read: ReaderPool['read'] = (input, options) => {
    this.reads += 1;
    if (this.wantsScan && options?.refuseScans) return Promise.reject(new WantsScanError());
    if (this.whileScanning) return this.whileScanning(options).then(() => inProcessPool.read(input, options));
    return this.readFailure ? Promise.reject(this.readFailure) : inProcessPool.read(input, options);
  };
  evaluate: ReaderPool['evaluate'] = (input, options) => inProcessPool.evaluate(input, options);
  evaluateBatch: ReaderPool['evaluateBatch'] = (input, options) =>
    this.evaluateFailure ? Promise.reject(this.evaluateFailure) : inProcessPool.evaluateBatch(input, options);
  examine: ReaderPool['examine'] = (input, options) => inProcessPool.examine(input, options);
  sentParts: ReaderPool['sentParts'] = (input, options) => inProcessPool.sentParts(input, options);
  judgeAnswers: ReaderPool['judgeAnswers'] = (input, options) => inProcessPool.judgeAnswers(input, options);
  judgeVariants: ReaderPool['judgeVariants'] = (input, options) => inProcessPool.judgeVariants(input, options);
  readPosting: ReaderPool['readPosting'] = (input, options) => inProcessPool.readPosting(input, options);
  readText: ReaderPool['readText'] = (input, options) => inProcessPool.readText(input, options);
  checkSkills: ReaderPool['checkSkills'] = (input, options) => inProcessPool.checkSkills(input, options);
}

const passing = new Error('the reader pool is shutting down');
const attempt = { isLastAttempt: false };
const lastAttempt = { isLastAttempt: true };

describe.each(hostKinds)('tasks on %s', (kind) => {
  let test: TestHost;
  let pool: FailingPool;
  let owner: TestAccount;
  let cvId: string;
  let evaluationId: string;
  beforeAll(async () => {
    pool = new FailingPool();
    test = await openTestHost(kind, { pool });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    owner = await newAccount(test);
    const posting = await owner.trpc.posting.create.mutate({ text: nursePosting });
    [cvId = ''] = await uploadTexts(owner, [nurseCv]);
    evaluationId = (await owner.trpc.evaluation.create.mutate({ cvId, postingId: posting.id })).id;
  });
  afterEach(() => {
    pool.readFailure = undefined;
    pool.evaluateFailure = undefined;
  });

  const runReading = (run = attempt) =>
    test.host.taskHandlers['read-cv']?.({ version: 1, workspaceId: owner.workspaceId, cvId }, run);
  const runEvaluating = (run = attempt) =>
    test.host.taskHandlers['evaluate-cv']?.(
      { version: 1, workspaceId: owner.workspaceId, evaluationIds: [evaluationId] },
      run,
    );
  const stages = async () => [
    (await owner.trpc.cv.get.query({ id: cvId })).stage,
    (await owner.trpc.evaluation.get.query({ id: evaluationId })).stage,
  ];

  it('moves a CV and its evaluation through the stages, each told once', async () => {
    const stream = await follow(test, owner.token);
    await test.drain();
    const seen: Change[] = [];
    while (seen.at(-1)?.stage !== 'completed') seen.push((await stream.next()).change);
    await stream.close();
    expect(seen.map((change) => `${change.kind} ${change.stage}`)).toEqual([
      'cv reading',
      'evaluation reading',
      'evaluation evaluating',
      'cv read',
      'evaluation completed',
    ]);
    expect(seen.filter((change) => change.kind === 'evaluation').every((change) => change.cvId === cvId)).toBe(true);
  });

  it('reads once when the task runs twice, one after the other and at once', async () => {
    await Promise.all([runReading(), runReading()]);
    const first = await owner.trpc.cv.get.query({ id: cvId });
    const readsBefore = pool.reads;
    await runReading();
    expect(pool.reads).toBe(readsBefore);
    expect(await owner.trpc.cv.get.query({ id: cvId })).toEqual(first);
  });

  it('leaves a CV that needs OCR to a task of its own, also when it runs twice', async () => {
    pool.wantsScan = true;
    const readsBefore = pool.reads;
    await runReading();
    expect(await stages()).toEqual(['reading', 'reading']);
    await runReading();
    await test.drain();
    pool.wantsScan = false;
    expect(await stages()).toEqual(['read', 'completed']);
    // Twice asked to, the task that the upload added, and once by OCR.
    expect(pool.reads - readsBefore).toBeGreaterThanOrEqual(3);
  });

  it('tells the page that OCR has in hand while it reads, and no longer', async () => {
    const progress = async () => (await owner.trpc.cv.get.query({ id: cvId })).progress;
    pool.whileScanning = async (options) => {
      options?.onProgress?.({ page: 2, pages: 5 });
      await expect.poll(progress).toEqual({ page: 2, pages: 5 });
    };
    await runReading();
    pool.whileScanning = undefined;
    expect(await stages()).toEqual(['read', 'completed']);
    expect(await progress()).toBeUndefined();
  });

  /** A second evaluation of the CV, which is read by now: it is a task of its own. */
  async function evaluateAgain(): Promise<void> {
    const posting = await owner.trpc.posting.create.mutate({ title: 'Second', text: nursePosting });
    evaluationId = (await owner.trpc.evaluation.create.mutate({ cvId, postingId: posting.id })).id;
  }

  it('evaluates once when the task runs twice, one after the other and at once', async () => {
    await runReading();
    await evaluateAgain();
    await Promise.all([runEvaluating(), runEvaluating()]);
    const first = await owner.trpc.evaluation.get.query({ id: evaluationId });
    expect(first.stage).toBe('completed');
    await runEvaluating();
    await test.drain();
    expect(await owner.trpc.evaluation.get.query({ id: evaluationId })).toEqual(first);
  });

  it('goes on after the process died between the stages', async () => {
    pool.readFailure = passing;
    await expect(runReading()).rejects.toBe(passing);
    expect(await stages()).toEqual(['reading', 'reading']);
    pool.readFailure = undefined;
    pool.evaluateFailure = passing;
    await expect(runReading()).rejects.toBe(passing);
    expect(await stages()).toEqual(['reading', 'evaluating']);
    pool.evaluateFailure = undefined;
    await runReading();
    expect(await stages()).toEqual(['read', 'completed']);
    await evaluateAgain();
    pool.evaluateFailure = passing;
    await expect(runEvaluating()).rejects.toBe(passing);
    expect(await stages()).toEqual(['read', 'evaluating']);
    pool.evaluateFailure = undefined;
    await runEvaluating();
    expect(await stages()).toEqual(['read', 'completed']);
  });

  it('evaluates for all who wait, also when they are many or come while the CV is read', async () => {
    const readCv = pool.read;
    const postings = await Promise.all(
      Array.from({ length: 6 }, (_, n) => owner.trpc.posting.create.mutate({ title: `P${n}`, text: nursePosting })),
    );
    const evaluate = (postingId: string) => owner.trpc.evaluation.create.mutate({ cvId, postingId });
    for (const posting of postings.slice(0, 5)) await evaluate(posting.id);
    pool.read = async (input, options) => {
      await evaluate(postings[5]?.id ?? '');
      return readCv(input, options);
    };
    await test.drain();
    pool.read = readCv;
    const { items } = await owner.trpc.evaluation.list.query({ cvId });
    expect(items.map((one) => one.stage)).toEqual(Array(7).fill('completed'));
  });

  it('records a fault of the file at once and does not try again', async () => {
    pool.readFailure = new AppError('READING_OUT_OF_MEMORY', 'This file needs too much memory. Export it again.');
    await expect(runReading()).resolves.toBeUndefined();
    const failure = { code: 'READING_OUT_OF_MEMORY', message: 'This file needs too much memory. Export it again.' };
    expect(await owner.trpc.cv.get.query({ id: cvId })).toMatchObject({ stage: 'failed', failure });
    expect(await owner.trpc.evaluation.get.query({ id: evaluationId })).toMatchObject({ stage: 'failed', failure });
    expect(await owner.trpc.cv.reread.mutate({ ids: [cvId] })).toEqual({ count: 1 });
    pool.readFailure = undefined;
    await test.drain();
    expect(await stages()).toEqual(['read', 'completed']);
  });

  it('records what would not pass when no attempt is left, without its own words', async () => {
    pool.readFailure = passing;
    await runReading(lastAttempt);
    const { failure } = await owner.trpc.cv.get.query({ id: cvId });
    expect(failure?.code).toBe('UNAVAILABLE');
    expect(failure?.message).not.toContain(passing.message);
  });

  it('records nothing when the last attempt was only told to stop', async () => {
    pool.readFailure = passing;
    const stopped = { ...lastAttempt, signal: AbortSignal.abort() };
    await expect(runReading(stopped)).rejects.toBe(passing);
    expect((await stages())[0]).toBe('reading');
  });

  it('lets a fault of one CV not stop the others of its task and rubric', async () => {
    const [badId = ''] = await uploadTexts(owner, [bakerCv]);
    await test.drain();
    const posting = await owner.trpc.posting.create.mutate({ title: 'Second', text: nursePosting });
    await owner.trpc.screening.start.mutate({ postingId: posting.id, cvIds: [cvId, badId] });
    const waiting = await owner.trpc.screening.list.query({ postingId: posting.id });
    const broken = new AppError('READING_TIMED_OUT', 'Evaluating this CV took too long. Try again later.');
    const { evaluateBatch } = pool;
    pool.evaluateBatch = (input, options) =>
      input.cvs.some((cv) => cv.document.includes('loaves')) ? Promise.reject(broken) : evaluateBatch(input, options);
    const evaluationIds = waiting.items.map((row) => row.evaluationId);
    await test.host.taskHandlers['evaluate-cv']?.(
      { version: 1, workspaceId: owner.workspaceId, evaluationIds },
      attempt,
    );
    pool.evaluateBatch = evaluateBatch;
    const { items } = await owner.trpc.screening.list.query({ postingId: posting.id });
    expect(items.map((row) => [row.cvId, row.stage])).toEqual([
      [cvId, 'completed'],
      [badId, 'failed'],
    ]);
  });

  it('ends for a CV that is gone, and for a payload that it does not understand', async () => {
    await owner.trpc.cv.delete.mutate({ ids: [cvId] });
    await expect(runReading()).resolves.toBeUndefined();
    for (const payload of [null, {}, { version: 2, cvId }, 'words']) {
      await expect(test.host.taskHandlers['read-cv']?.(payload, attempt)).resolves.toBeUndefined();
    }
  });

  it('touches nothing when the payload names another workspace', async () => {
    const stranger = await newAccount(test);
    await test.host.taskHandlers['read-cv']?.({ version: 1, workspaceId: stranger.workspaceId, cvId }, attempt);
    expect((await stages())[0]).toBe('pending');
  });

  it('purges what was deleted 30 days ago with its file, and nothing younger', async () => {
    let days = 0;
    const later = await openTestHost(kind, { clock: { now: () => new Date(Date.now() + days * 86_400_000) } });
    const account = await newAccount(later);
    const [old = '', young = ''] = await uploadTexts(account, [nurseCv, bakerCv]);
    await account.trpc.cv.delete.mutate({ ids: [old] });
    days = 20;
    await account.trpc.cv.delete.mutate({ ids: [young] });
    days = 31;
    await later.host.taskHandlers['purge-deleted']?.({}, attempt);
    await later.host.taskHandlers['purge-deleted']?.({}, attempt);
    // A month has gone by, so the session has as well.
    const { token } = await trpcClient(later).auth.logIn.mutate({ email: account.email, password });
    const back = trpcClient(later, { authorization: `Bearer ${token}` });
    expect(await back.cv.restore.mutate({ ids: [old, young] })).toEqual({ count: 1 });
    expect((await back.cv.list.query({})).items.map((cv) => cv.id)).toEqual([young]);
    const stored = await readdir(later.storageFolder, { recursive: true });
    expect(stored.filter((name) => /[0-9a-f]{64}$/.test(name))).toHaveLength(1);
    await later.close();
  });

  it('removes files that no CV has, once they are a day old', async () => {
    let days = 0;
    const later = await openTestHost(kind, { clock: { now: () => new Date(Date.now() + days * 86_400_000) } });
    const account = await newAccount(later);
    const refused = await account.rest('POST', '/api/cv-evaluations', formOf('cv', [textFile('cv.txt', nurseCv)]));
    expect(refused.status).toBe(400);
    const stored = async () =>
      (await readdir(later.storageFolder, { recursive: true })).filter((name) => /[0-9a-f]{64}$/.test(name)).length;
    const purge = async () => later.host.taskHandlers['purge-deleted']?.({}, attempt);
    await purge();
    expect(await stored()).toBe(1);
    days = 2;
    await purge();
    expect(await stored()).toBe(0);
    await later.close();
  });
});
