import type { Requirement } from '@vitae/core/posting/requirement';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { newAccount } from './support/test-account.ts';
import { uploadTexts } from './support/upload-texts.ts';

const code = (appCode: string, message?: string) => ({
  data: { appCode },
  ...(message !== undefined && { message: expect.stringContaining(message) }),
});
const clerkCv = 'Ada Bright\n\nExperience\nClerk, Hall Ltd, 2020 - present\n- Posted orders in Orbiter ERP every day\n';
const need: Requirement = {
  id: 'r1',
  text: 'Galactron',
  kind: 'must',
  topic: 'skill',
  weight: 3,
  skills: ['Galactron'],
};

describe.each(hostKinds)("a workspace's own skills on %s", (kind) => {
  let test: TestHost;
  beforeAll(async () => {
    test = await openTestHost(kind);
  });
  afterAll(() => test.close());

  it('are added, changed, listed by name, found by any name, and deleted with a way back', async () => {
    const { trpc } = await newAccount(test);
    expect(await trpc.workspaceSkill.list.query({})).toMatchObject({ items: [], total: 0, count: 0, limit: 2000 });
    const { id } = await trpc.workspaceSkill.create.mutate({ name: '=ORBITER', aliases: ['Orbiter ERP'] });
    await trpc.workspaceSkill.create.mutate({ name: 'Comet', implies: ['orbiter ERP'], field: 'logistics' });
    const names = async (search?: string) =>
      (await trpc.workspaceSkill.list.query({ search })).items.map(({ name }) => name);
    expect(await names()).toEqual(['Comet', '=ORBITER']);
    expect(await names('orbiter e')).toEqual(['Comet', '=ORBITER']);
    expect(await names('nothing')).toEqual([]);
    await trpc.workspaceSkill.update.mutate({ id, name: 'Orbiter', aliases: ['Orbiter ERP'], related: ['SAP'] });
    const page = await trpc.workspaceSkill.list.query({ page: 2, pageSize: 1 });
    expect(page).toMatchObject({ total: 2, count: 2, faulty: 0, items: [{ id, name: 'Orbiter', related: ['SAP'] }] });
    expect(await trpc.workspaceSkill.delete.mutate({ ids: [id] })).toEqual({ count: 1 });
    const faulty = await trpc.workspaceSkill.list.query({ only: 'faulty' });
    expect(faulty).toMatchObject({ count: 1, faulty: 1, items: [{ name: 'Comet' }] });
    expect(faulty.items[0]?.problem).toContain('“orbiter ERP” is no skill');
    expect(await trpc.workspaceSkill.restore.mutate({ ids: [id] })).toEqual({ count: 1 });
    expect(await trpc.workspaceSkill.list.query({ only: 'faulty' })).toMatchObject({ items: [], faulty: 0 });
  });

  it('refuse what could not be used with what to do, and a name twice in any spelling', async () => {
    const { trpc } = await newAccount(test);
    const id = '0199a5a0-0000-7000-8000-0000000000a1';
    const { create, update } = trpc.workspaceSkill;
    expect(await create.mutate({ id, name: 'Orbiter' })).toEqual({ id });
    expect(await create.mutate({ id, name: 'Orbiter' })).toEqual({ id });
    await expect(create.mutate({ name: 'orbitér' })).rejects.toMatchObject(code('CONFLICT', 'in your list already'));
    const other = await create.mutate({ name: 'Comet' });
    await expect(update.mutate({ ...other, name: '=ORBITER' })).rejects.toMatchObject(code('CONFLICT'));
    const refused = code('VALIDATION');
    await expect(create.mutate({ name: 'A', aliases: ['JavaScript'] })).rejects.toMatchObject(refused);
    await expect(create.mutate({ name: 'A', implies: ['Unheard of'] })).rejects.toMatchObject(
      code('VALIDATION', '“Unheard of” is no skill that is known'),
    );
    for (const name of ['', 'a|b', 'a > b', '# a', 'x'.repeat(81)])
      await expect(create.mutate({ name })).rejects.toMatchObject(refused);
    expect((await trpc.workspaceSkill.list.query({})).count).toBe(2);
  });

  it('do not come back under a name that was given away meanwhile', async () => {
    const { trpc } = await newAccount(test);
    const first = await trpc.workspaceSkill.create.mutate({ name: 'Orbiter' });
    await trpc.workspaceSkill.delete.mutate({ ids: [first.id] });
    const second = await trpc.workspaceSkill.create.mutate({ name: 'ORBITER' });
    expect(await trpc.workspaceSkill.restore.mutate({ ids: [first.id] })).toEqual({ count: 0 });
    await trpc.workspaceSkill.delete.mutate({ ids: [second.id] });
    expect(await trpc.workspaceSkill.restore.mutate({ ids: [first.id, second.id] })).toEqual({ count: 1 });
  });

  it('are pasted: good rows are added, each faulty one is named by its line, and a repeat adds nothing', async () => {
    const { trpc } = await newAccount(test);
    await trpc.workspaceSkill.create.mutate({ name: 'Comet' });
    const text = [
      '# ours',
      'Orbiter|Orbiter ERP',
      'comet|Komet',
      'Bad > Unheard of',
      'Leads > Bad',
      '',
      '|',
      'ORBITER',
    ];
    const answer = await trpc.workspaceSkill.import.mutate({ text: text.join('\n') });
    expect(answer).toMatchObject({ existing: 0 });
    expect(answer.ids).toHaveLength(1);
    expect(answer.problems.map(({ line, text: row }) => [line, row])).toEqual([
      [3, 'comet|Komet'],
      [4, 'Bad > Unheard of'],
      [5, 'Leads > Bad'],
      [7, '|'],
      [8, 'ORBITER'],
    ]);
    expect(answer.problems.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('in your list already'),
      expect.stringContaining('“Unheard of” is no skill'),
      expect.stringContaining('“Bad” is no skill'),
      expect.stringContaining('names no skill'),
      expect.stringContaining('on line 2 already'),
    ]);
    const again = await trpc.workspaceSkill.import.mutate({ text: 'name,aliases\nOrbiter,Orbiter ERP\n#x,' });
    expect(again).toMatchObject({ ids: [], existing: 1, problems: [{ line: 3 }] });
    await trpc.workspaceSkill.delete.mutate({ ids: answer.ids });
    expect((await trpc.workspaceSkill.list.query({})).items.map(({ name }) => name)).toEqual(['Comet']);
  });

  it('are at most 2,000: what is pasted beyond is named, and one more is refused', async () => {
    const { trpc } = await newAccount(test);
    const text = Array.from({ length: 2001 }, (_, at) => `Ownskill number${at}`).join('\n');
    const answer = await trpc.workspaceSkill.import.mutate({ text });
    expect(answer.ids).toHaveLength(2000);
    expect(answer.problems).toMatchObject([{ line: 2001, problem: expect.stringContaining('2000 rows') }]);
    await expect(trpc.workspaceSkill.create.mutate({ name: 'Comet' })).rejects.toMatchObject(
      code('VALIDATION', '2000 rows'),
    );
    const [first] = answer.ids;
    if (!first) throw new Error('nothing was added');
    await trpc.workspaceSkill.delete.mutate({ ids: [first] });
    await trpc.workspaceSkill.create.mutate({ name: 'Comet' });
    await expect(trpc.workspaceSkill.restore.mutate({ ids: [first] })).rejects.toMatchObject(code('CONFLICT'));
    expect((await trpc.workspaceSkill.list.query({})).count).toBe(2000);
  });

  it('are used for postings and evaluations; a change of them offers to evaluate again, and no other', async () => {
    const account = await newAccount(test);
    const { trpc } = account;
    const posting = await trpc.posting.create.mutate({ title: 'Clerk', text: 'Galactron', requirements: [need] });
    const postingId = posting.id;
    await uploadTexts(account, [clerkCv]);
    await trpc.screening.start.mutate({ postingId });
    await test.drain();
    const row = async () => (await trpc.screening.list.query({ postingId })).items[0];
    const before = await row();
    expect(before).toMatchObject({ score: 0, stage: 'completed' });
    const versionOf = async () =>
      (await trpc.evaluation.get.query({ id: before?.evaluationId ?? '' })).result?.evaluatorVersion;
    const shipped = await versionOf();
    expect(shipped).not.toContain('skills');

    const { id } = await trpc.workspaceSkill.create.mutate({ name: 'Galactron', aliases: ['Orbiter ERP'] });
    const preview = await trpc.posting.preview.mutate({ text: 'Requirements\n- Knows Orbiter ERP' });
    expect(preview.requirements[0]?.skills).toEqual(['Galactron']);
    expect(await trpc.screening.get.query({ postingId })).toMatchObject({ outdated: 0, skillsOutdated: 1 });
    expect(await trpc.screening.start.mutate({ postingId })).toEqual({ created: 0, existing: 1 });
    expect(await trpc.screening.start.mutate({ postingId, only: 'screened' })).toEqual({ created: 1, existing: 0 });
    await test.drain();
    expect(await row()).toMatchObject({ score: 100, evaluationId: before?.evaluationId });
    expect(await versionOf()).toMatch(new RegExp(`^${shipped?.replaceAll('.', '\\.')}\\+skills-[0-9a-f]{12}$`));
    expect(await trpc.screening.get.query({ postingId })).toMatchObject({ outdated: 0, skillsOutdated: 0 });
    expect(await trpc.screening.start.mutate({ postingId, only: 'screened' })).toEqual({ created: 0, existing: 1 });

    await trpc.workspaceSkill.delete.mutate({ ids: [id] });
    expect(await trpc.screening.get.query({ postingId })).toMatchObject({ skillsOutdated: 1 });
    const cvId = before?.cvId ?? '';
    const renewed = await trpc.evaluation.create.mutate({ cvId, postingId });
    expect(renewed).toMatchObject({ id: before?.evaluationId, stage: 'pending', existing: true });
    await test.drain();
    expect(await row()).toMatchObject({ score: 0 });
    expect(await versionOf()).toBe(shipped);
  });

  it('judge a CV that is read while its evaluation waits', async () => {
    const account = await newAccount(test);
    await account.trpc.workspaceSkill.create.mutate({ name: 'Galactron', aliases: ['Orbiter ERP'] });
    const posting = await account.trpc.posting.create.mutate({ title: 'C', text: 'Galactron', requirements: [need] });
    await uploadTexts(account, [clerkCv]);
    await account.trpc.screening.start.mutate({ postingId: posting.id });
    await test.drain();
    expect((await account.trpc.screening.list.query({ postingId: posting.id })).items).toMatchObject([{ score: 100 }]);
  });

  it('show and change nothing for a stranger, and change nothing of a stranger’s evaluations', async () => {
    const owner = await newAccount(test);
    const stranger = await newAccount(test);
    const { id } = await owner.trpc.workspaceSkill.create.mutate({ name: 'Orbiter' });
    const before = await owner.trpc.workspaceSkill.list.query({});
    expect(await stranger.trpc.workspaceSkill.list.query({})).toMatchObject({ items: [], count: 0 });
    await expect(stranger.trpc.workspaceSkill.update.mutate({ id, name: 'X' })).rejects.toMatchObject(
      code('NOT_FOUND'),
    );
    expect((await stranger.rest('PUT', `/api/workspace-skills/${id}`, { name: 'X' })).status).toBe(404);
    expect(await stranger.trpc.workspaceSkill.delete.mutate({ ids: [id] })).toEqual({ count: 0 });
    await expect(stranger.trpc.workspaceSkill.create.mutate({ id, name: 'X' })).rejects.toMatchObject(code('CONFLICT'));
    expect(await owner.trpc.workspaceSkill.list.query({})).toEqual(before);
    await owner.trpc.workspaceSkill.delete.mutate({ ids: [id] });
    expect(await stranger.trpc.workspaceSkill.restore.mutate({ ids: [id] })).toEqual({ count: 0 });
  });

  it('are there over REST', async () => {
    const { rest } = await newAccount(test);
    const imported = await rest('POST', '/api/workspace-skills/import', { text: 'Orbiter\nBad > Unheard of' });
    expect(await imported.json()).toMatchObject({ ids: [expect.any(String)], problems: [{ line: 2 }] });
    const listed = await rest('GET', '/api/workspace-skills?page=1&only=all');
    expect(await listed.json()).toMatchObject({ total: 1, items: [{ name: 'Orbiter' }] });
  });
});
