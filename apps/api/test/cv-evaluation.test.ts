import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CvEvaluation, CvEvaluationAccepted, CvEvaluationPage } from '../src/services/cv-evaluation/schemas.ts';
import { demoFile, formOf, textFile } from './support/make-files.ts';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { bakerCv, nurseCv, nursePosting } from './support/sample-texts.data.ts';
import { newAccount, type TestAccount } from './support/test-account.ts';

const prompt = nursePosting;

describe.each(hostKinds)('REST evaluations on %s', (kind) => {
  let test: TestHost;
  let owner: TestAccount;
  beforeAll(async () => {
    test = await openTestHost(kind);
    owner = await newAccount(test);
  });
  afterAll(() => test.close());

  async function evaluate(account: TestAccount, file: File, text = prompt): Promise<CvEvaluationAccepted> {
    const response = await account.rest('POST', '/api/cv-evaluations', formOf('cv', [file], { prompt: text }));
    expect(response.status).toBe(202);
    const accepted = CvEvaluationAccepted.parse(await response.json());
    expect(response.headers.get('location')).toBe(`/api/cv-evaluations/${accepted.id}`);
    return accepted;
  }

  it('accepts a CV with a prompt, and answers score, rationale, matches and gaps when it is done', async () => {
    const { id, status } = await evaluate(owner, textFile('nurse.txt', nurseCv));
    expect(status).toBe('pending');
    const waiting = await (await owner.rest('GET', `/api/cv-evaluations/${id}`)).json();
    expect(waiting).toMatchObject({ id, status: 'pending', score: null, rationale: null, matches: [], gaps: [] });
    await test.drain();
    const done = CvEvaluation.parse(await (await owner.rest('GET', `/api/cv-evaluations/${id}/`)).json());
    expect(done.status).toBe('completed');
    expect(done.score).toBeGreaterThan(50);
    expect(done.rationale).not.toBe('');
    expect(done.matches.length).toBeGreaterThan(0);
    expect(done.error).toBeUndefined();
  });

  it('takes the prompt before the file as well', async () => {
    const account = await newAccount(test);
    const form = new FormData();
    form.append('prompt', prompt);
    form.append('cv', await demoFile('tobias-okonjo.pdf'), 'cv.pdf');
    expect((await account.rest('POST', '/api/cv-evaluations/', form)).status).toBe(202);
  });

  it('does the same CV and prompt once, whoever asks how often at once', async () => {
    const account = await newAccount(test);
    const asked = await Promise.all(
      Array.from({ length: 6 }, (_, index) => evaluate(account, textFile(`${index}.txt`, nurseCv))),
    );
    expect(new Set(asked.map((one) => one.id)).size).toBe(1);
    expect((await account.trpc.posting.list.query({})).total).toBe(1);
    await test.drain();
    const again = await evaluate(account, textFile('again.txt', nurseCv));
    expect(again).toEqual({ id: asked[0]?.id, status: 'completed' });
  });

  it('evaluates a plain wish by its words, and refuses a prompt that asks for nothing', async () => {
    const { id } = await evaluate(owner, textFile('baker.txt', bakerCv), 'Baker with experience in bread');
    await test.drain();
    expect(await (await owner.rest('GET', `/api/cv-evaluations/${id}`)).json()).toMatchObject({ status: 'completed' });
    const nothing = formOf('cv', [textFile('baker.txt', bakerCv)], { prompt: '…' });
    const refused = await owner.rest('POST', '/api/cv-evaluations', nothing);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ error: { code: 'POSTING_HAS_NO_REQUIREMENTS' } });
  });

  it('says what is missing or wrong', async () => {
    const faults = [
      { form: formOf('cv', [], { prompt }), status: 400, code: 'VALIDATION' },
      { form: formOf('cv', [textFile('a.txt', nurseCv)]), status: 400, code: 'VALIDATION' },
      {
        form: formOf('cv', [textFile('a.txt', nurseCv), textFile('b.txt', bakerCv)], { prompt }),
        status: 400,
        code: 'VALIDATION',
      },
      { form: formOf('cv', [new File([], 'a.pdf')], { prompt }), status: 422, code: 'FILE_EMPTY' },
      {
        form: formOf('cv', [new File(['%PDF-', new Uint8Array(11 * 1024 * 1024)], 'a.pdf')], { prompt }),
        status: 413,
        code: 'FILE_TOO_LARGE',
      },
    ];
    for (const { form, status, code } of faults) {
      const response = await owner.rest('POST', '/api/cv-evaluations', form);
      expect([response.status, await response.json()]).toMatchObject([status, { error: { code } }]);
    }
  });

  it.each([150_000, 3_000_000])(
    'says that a prompt of %i characters is too long, not that there is none',
    async (length) => {
      const form = formOf('cv', [textFile('a.txt', nurseCv)], { prompt: 'Must have BLS. '.repeat(length / 15) });
      const response = await owner.rest('POST', '/api/cv-evaluations', form);
      const message = expect.stringContaining('longer than 100,000 characters');
      expect([response.status, await response.json()]).toMatchObject([400, { error: { code: 'VALIDATION', message } }]);
    },
  );

  it('answers a CV that cannot be read as failed, with the reason', async () => {
    const { id } = await evaluate(owner, new File(['%PDF-1.7\nbroken'], 'broken.pdf'));
    await test.drain();
    const failed = await (await owner.rest('GET', `/api/cv-evaluations/${id}`)).json();
    expect(failed).toMatchObject({ status: 'failed', score: null, error: { code: 'FILE_DAMAGED' } });
  });

  it('lists twenty a page, newest first', async () => {
    const account = await newAccount(test);
    for (let index = 0; index < 21; index += 1) {
      await evaluate(account, textFile(`${index}.txt`, `${bakerCv}\nNumber ${index}`));
    }
    const page = async (query: string) =>
      CvEvaluationPage.parse(await (await account.rest('GET', `/api/cv-evaluations${query}`)).json());
    const first = await page('');
    expect(first).toMatchObject({ total: 21, page: 1, pageSize: 20 });
    expect(first.items.map((one) => one.fileName)).toEqual(
      Array.from({ length: 20 }, (_, index) => `${20 - index}.txt`),
    );
    const second = await page('?page=2');
    expect(second.items.map((one) => one.fileName)).toEqual(['0.txt']);
  });

  it('shows a stranger nothing', async () => {
    const stranger = await newAccount(test);
    const { id } = await evaluate(owner, textFile('nurse.txt', nurseCv));
    expect((await stranger.rest('GET', `/api/cv-evaluations/${id}`)).status).toBe(404);
    expect(await (await stranger.rest('GET', '/api/cv-evaluations')).json()).toMatchObject({ total: 0, items: [] });
  });

  it('reads the text of a posting that is a file, and keeps nothing', async () => {
    const account = await newAccount(test);
    const response = await account.rest('POST', '/api/posting-texts', formOf('file', [textFile('p.txt', prompt)]));
    expect(await response.json()).toMatchObject({ text: expect.stringContaining('mechanical ventilation') });
    const wrong = await account.rest('POST', '/api/posting-texts', formOf('file', [new File(['\u0089PNG'], 'p.pdf')]));
    expect(wrong.status).toBe(422);
    expect((await account.trpc.cv.list.query({})).total).toBe(0);
    expect((await account.trpc.posting.list.query({})).total).toBe(0);
  });
});
